import { isRealDay } from '../../calendar/day-number.js';
import type { Calendar, TimeSpec } from './spec.js';

/**
 * The range between two dates that share what only one of them names; null when such days don't exist. «28 декабря – 5 января 2024
 * года» begins in the year before.
 */
export function rangeOf(first: Calendar, second: Calendar): TimeSpec | null {
  const to = withWhole(second, first);
  const shared = withWhole(first, second);
  const wraps = first.year === null && (shared.month ?? 0) > (to.month ?? 12);
  const from = wraps && shared.year !== null ? { ...shared, year: shared.year - 1 } : shared;
  // "from 27 April to the 3rd" ends in the next month.
  const end = second.month === null && from.month === to.month ? nextMonthIfBefore(to, from) : to;
  if (!isReal(from) || !isReal(end)) return null;
  return {
    kind: 'range',
    from: { kind: 'calendar', calendar: from },
    to: { kind: 'calendar', calendar: end },
  };
}

function nextMonthIfBefore(date: Calendar, start: Calendar): Calendar {
  const { year, month, day } = date;
  if (month === null || day === null || start.day === null || day >= start.day) return date;
  if (month < 12) return { ...date, month: month + 1 };
  return { ...date, month: 1, year: year === null ? null : year + 1 };
}

/** A date beside another takes over the wholes that it does not name: «15 и 16 апреля 2024 года». */
export function withWhole(date: Calendar, other: Calendar): Calendar {
  if (date.shift || date.decade !== null || date.century !== null) return date;
  const names = date.year !== null;
  const month = date.day !== null && date.month === null ? other.month : date.month;
  // «الأسبوع الماضي من الأربعاء إلى الجمعة»: both are days of that week.
  const ofWeek = other.shift?.unit === 'week' ? date.weekday : null;
  const partial = month ?? date.day ?? date.quarter ?? date.season ?? ofWeek;
  const inherits = !names && partial !== null;
  return {
    ...date,
    month,
    year: inherits ? other.year : date.year,
    shift: inherits ? other.shift : date.shift,
    hijri: date.hijri || other.hijri,
  };
}

/** False for 31 February, a fifth quarter, the decade of the 95s. */
export function isReal({ year, month, day, hijri, decade, quarter, half }: Calendar): boolean {
  if (decade !== null && decade % 10 !== 0) return false;
  if ((quarter ?? 1) < 1 || (quarter ?? 1) > 4 || (half ?? 1) > 2) return false;
  if (hijri) return day === null || day <= 30;
  return month === null || day === null || isRealDay(year, month, day);
}
