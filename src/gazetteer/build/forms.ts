import { adjectiveVariants, nameVariants, splitVariants } from './article.js';
import type { Entry } from './entry.js';
import { FormCollector, type Form, type Usage, type Variant } from './form-collector.js';
import { inflectAdjective, unchangingGroup, type AdjectiveGroup } from './inflect-adjective.js';
import { inflectName, joinWords, type NameForms } from './inflect-name.js';
import { inflectPerson } from './inflect-person.js';
import { inflectNoun, isUpper, unchanging } from './inflect-word.js';
import type { Name } from './name.js';
import type { Paradigms } from './paradigms.js';

/** Labels of adjective tables that stand for one thing or person; all others stand for several. */
const SINGULAR: ReadonlySet<string> = new Set(['m', 'f', 'n']);

/** All spellings of an entry's names in one language. */
export function formsOf(entry: Entry, language: string, paradigms: Paradigms): Form[] {
  const names = entry.languages.get(language);
  if (!names) return [];
  const collector = new FormCollector(paradigms.cases);
  const usage = (name: Name, use: Usage['use'], short = false): Usage => {
    return { use, short, ambiguous: entry.ambiguous.has(`${language}/${name.lemma}`) };
  };
  const isAmbiguous = (form: string): boolean => entry.ambiguous.has(`${language}/${form}`);
  // Beside whole names the data may call a single form ambiguous: «Досі», of «Доха», is also an adverb. One that is a word with its
  // article is nothing but a word without it: «غرب البلاد» is no West.
  const spelt = (form: string): Variant[] =>
    [
      ...nameVariants(form, paradigms).filter(({ weak }) => !weak || !isAmbiguous(form)),
      ...(paradigms.dottedAcronyms ? dottedVariants(form) : []),
    ]
      .map(({ text, weak }) => ({ text, weak: weak || isAmbiguous(text) }))
      .flatMap(({ text, weak }) =>
        splitVariants(text, paradigms).map((cut) => ({ text: cut, weak })),
      );
  const agreeing = (form: string): Variant[] =>
    adjectiveVariants(form, paradigms).map((text) => ({ text, weak: false }));

  for (const name of names.names) {
    for (const forms of nameForms(name, entry, paradigms)) {
      collector.add(name, usage(name, 'name'), forms, spelt);
    }
  }
  for (const name of names.short) {
    for (const forms of nameForms(name, entry, paradigms)) {
      collector.add(name, usage(name, 'name', true), forms, spelt);
    }
  }
  for (const name of names.adjectives) {
    for (const { label, forms } of adjectiveGroups(name, paradigms) ?? []) {
      const use = label === 'national' ? 'national' : 'adjective';
      const plural = !SINGULAR.has(label);
      collector.add(name, usage(name, use), { cases: forms, plural }, agreeing);
    }
  }
  for (const name of [...names.adjectives.filter(isNoun(paradigms)), ...names.nationals]) {
    for (const forms of nationalForms(name, paradigms)) {
      collector.add(name, usage(name, 'national'), forms, spelt);
    }
  }
  return collector.forms();
}

function nameForms(name: Name, entry: Entry, paradigms: Paradigms): readonly NameForms[] {
  if (name.forms) {
    // The list says what the forms are, not which case each is: the first is the nominative.
    const rest = paradigms.cases.slice(1).map(() => name.forms ?? []);
    return [{ cases: [[name.lemma], ...rest], plural: name.mark === 'pl' }];
  }
  if (entry.type === 'person') return inflectPerson(name, entry.gender ?? 'm', paradigms);
  return [inflectName(name, paradigms)];
}

/** Among the adjectives the data may also list nouns («американец»): no adjective ends so. */
function isNoun(paradigms: Paradigms): (name: Name) => boolean {
  return (name) => adjectiveGroups(name, paradigms) === null;
}

function adjectiveGroups(name: Name, paradigms: Paradigms): AdjectiveGroup[] | null {
  if (name.forms) {
    return [
      {
        label: 'm',
        forms: [[name.lemma], ...paradigms.cases.slice(1).map(() => name.forms ?? [])],
      },
    ];
  }
  if (name.combining || name.frozen || paradigms.adjectives.length === 0) {
    return [unchangingGroup(name.lemma, 'm', paradigms)];
  }
  const words = name.lemma.split(' ').map((word) => inflectAdjective(word, paradigms));
  const pattern = words.find((groups) => groups !== null);
  return (
    pattern?.map(({ label }) => ({
      label,
      forms: joinWords(
        words.map(
          (groups, index) =>
            groups?.find((group) => group.label === label)?.forms ??
            unchanging(name.lemma.split(' ')[index] ?? '', paradigms).singular,
        ),
      ),
    })) ?? null
  );
}

function nationalForms(name: Name, paradigms: Paradigms): NameForms[] {
  if (name.forms) {
    return [{ cases: paradigms.cases.map(() => name.forms ?? []), plural: name.mark === 'pl' }];
  }
  const { singular, plural, isPlural } = inflectNoun(
    name.lemma,
    name.mark,
    true,
    [paradigms.nouns],
    paradigms,
  );
  return [
    { cases: singular, plural: isPlural },
    ...(plural ? [{ cases: plural, plural: true }] : []),
  ];
}

/** Longer runs of capitals are read as words and never dotted. */
const LONGEST_DOTTED = 4;

function dottedVariants(form: string): Variant[] {
  if (!isUpper(form) || form.length > LONGEST_DOTTED || !/^\p{Lu}+$/u.test(form)) return [];
  const dotted = Array.from(form).join('.');
  return [
    { text: `${dotted}.`, weak: false },
    { text: dotted, weak: false },
  ];
}
