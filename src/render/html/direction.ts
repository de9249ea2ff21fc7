const STRONG =
  /([\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])|\p{L}/gu;

/** The direction in which most letters of a text run. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  let balance = 0;
  for (const [, right] of text.matchAll(STRONG)) balance += right === undefined ? 1 : -1;
  return balance < 0 ? 'rtl' : 'ltr';
}
