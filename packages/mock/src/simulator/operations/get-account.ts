import { decimal } from "../run/money.ts";
import type { Handler } from "./handler.ts";

export const getAccount: Handler<"getAccount"> = (_, { world, now, readings }) => {
  const { charge, traffic } = world.ledger.left(now);
  const used = world.ledger.spent(now).traffic;
  const figure = readings.traffic === "left" ? Math.max(0, traffic) : used;
  return {
    balance: decimal(charge),
    traffic: readings["traffic-type"] === "number" ? figure : String(figure),
    traffic_expiration_at: world.state.account.trafficExpiresAt,
  };
};
