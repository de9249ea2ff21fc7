/** English names that take an article where they do not stand alone. */
const TAKES_ARTICLE: readonly RegExp[] = [
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Vatican)$/u,
  /^(?:Arctic|Balkans|Caucasus|Donbas|Far East|Hague|Middle East|Sahel|West Bank)$/u,
  /^(?:(?:Democratic )?Republic|Bay|Gulf|Isle|Sea|Strait) of /u,
  /\s(?:Commission|Emirates|Forces|Islands|Kingdom|Nations|Republic|States|Strip|Union|coalition)$/u,
  /\s(?:Canal|Desert|Gulf|Mountains|Ocean|Peninsula|River|Sea|Strait)$/u,
];

/** A name as it stands inside an English sentence: "the Philippines", "the Black Sea", "Iraq". */
export function withArticle(name: string): string {
  return TAKES_ARTICLE.some((pattern) => pattern.test(name)) ? `the ${name}` : name;
}
