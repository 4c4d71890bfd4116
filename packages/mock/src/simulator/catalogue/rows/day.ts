const DAYS_IN_MONTH = 28;

/** A day of 2026 as YYYY-MM-DD, by its number from 0; no month has more than 28 here. */
export function dayOf2026(number: number): string {
  const month = (Math.floor(number / DAYS_IN_MONTH) % 12) + 1;
  const day = (number % DAYS_IN_MONTH) + 1;
  return `2026-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A time of day as HH:MM, in steps of a quarter of an hour from midnight. */
export function quarterHour(number: number): string {
  return `${twoDigits(Math.floor(number / 4) % 24)}:${twoDigits((number % 4) * 15)}`;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
