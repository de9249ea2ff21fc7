/** English names, January first. */
export const MONTHS: readonly string[] = [
  ...(['January', 'February', 'March', 'April', 'May', 'June', 'July'] as const),
  ...(['August', 'September', 'October', 'November', 'December'] as const),
];
/** English names, Monday first, as ISO counts. */
export const WEEKDAYS: readonly string[] = [
  ...(['Monday', 'Tuesday', 'Wednesday', 'Thursday'] as const),
  ...(['Friday', 'Saturday', 'Sunday'] as const),
];
