/** Is this a calendar day that exists, written `YYYY-MM-DD`? */
export const isDay = (day: string): boolean =>
  // 30 February is read as 2 March, or not at all.
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).getUTCDate() === Number(day.slice(8));
