import type { Words } from "./draw.ts";

/** Texts as people write them: long, with commas, quotes, line breaks, and in many scripts. */
export const REMARKS: Words = [
  "Friendly, quiet and easy to find.",
  'The sign says "closed on Mondays", yet the door was open.',
  "Très bon accueil, à deux pas de la gare ; prix corrects.",
  "First line of the remark,\nsecond line with a comma,\nthird line.",
  "静かな場所で、とても満足しました。また来ます。",
  "Ещё раз приедем осенью, обязательно.",
  "مكان هادئ وقريب من المحطة",
  "Größer als gedacht; übersichtlich, sauber, gut beschildert.",
  "Worth the detour 🚲🌧️ even on a rainy day 👍🏽",
  "Ωραία θέα από το μπαλκόνι, λίγος θόρυβος το πρωί.",
  "지하철역에서 가깝고 직원들이 친절해요.",
  'Somebody wrote: ""twice quoted"", with a comma, and left.',
  "A longer note that goes on for a while, as notes do when nobody stops the writer: the stairs are steep, the lift is slow, the coffee is good, the view over the roofs is better, and the way back takes half an hour longer than the way there.",
];

export const STREETS: Words = [
  "Mill Lane",
  "Station Road",
  "Harbour Street",
  "Rue du Moulin",
  "Lindenweg",
  "Kanalgade",
  "Calle del Pozo",
  "Old Market",
  "Bridge Row",
  "Orchard Hill",
];

export const COLOURS: Words = [
  "amber",
  "blue",
  "copper",
  "green",
  "grey",
  "ivory",
  "olive",
  "red",
  "silver",
  "white",
];

export const CURRENCIES: Words = ["EUR", "DKK", "GBP", "USD", "SEK"];

const HOSTS: Words = ["example.com", "example.org", "example.net"];

/** A host that can belong to nobody: names under example.com, .org and .net are reserved. */
export function hostFor(index: number): string {
  return HOSTS[index % HOSTS.length] ?? HOSTS[0];
}
