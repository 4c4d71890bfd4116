/** Money is counted in whole ten-thousandths of a US dollar, so that sums are exact. */
export const UNITS_PER_DOLLAR = 10_000;

/** Never more than `dollars` are worth; what floats add to a product is taken off first. */
export function units(dollars: number): number {
  return Math.floor(dollars * UNITS_PER_DOLLAR + 1e-6);
}

/** As the wire has it: `"0.0217"`. */
export function decimal(amount: number): string {
  const whole = Math.trunc(Math.abs(amount) / UNITS_PER_DOLLAR);
  const rest = String(Math.abs(amount) % UNITS_PER_DOLLAR).padStart(4, "0");
  return `${amount < 0 ? "-" : ""}${whole}.${rest}`;
}
