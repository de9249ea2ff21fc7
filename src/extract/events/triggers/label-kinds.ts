/** What is done to somebody in one moment, and what it does. */
const BLOWS = [
  'attack',
  'airstrike',
  'strike',
  'drone-attack',
  'missile-attack',
  'bombing',
  'shelling',
  'explosion',
  'clash',
  'killing',
  'wounding',
] as const;

/** Blows that somebody strikes. */
export const WILFUL: ReadonlySet<string> = new Set([
  ...(['attack', 'airstrike', 'strike', 'drone-attack', 'missile-attack'] as const),
  ...(['bombing', 'shelling'] as const),
]);

/** What a blow does. */
export const HARM: ReadonlySet<string> = new Set(['killing', 'wounding']);

/** What is announced once it is done. */
export const SUDDEN: ReadonlySet<string> = new Set([
  ...BLOWS,
  ...(['arrest', 'capture', 'interception', 'agreement'] as const),
]);

/** What is over once it is done. */
export const MOMENTARY: ReadonlySet<string> = new Set([
  ...(['election', 'referendum', 'vote', 'verdict', 'inauguration'] as const),
  ...(['appointment', 'resignation', 'dismissal', 'law', 'ratification', 'coup'] as const),
  ...(['arrest', 'arrest-warrant', 'release', 'fine', 'lawsuit', 'ruling', 'appeal'] as const),
]);

/** What has its day before it happens. */
export const FIXED: ReadonlySet<string> = new Set([
  ...(['trial', 'election', 'referendum', 'vote', 'inauguration'] as const),
  ...(['visit', 'talks', 'exercise', 'labour-strike'] as const),
]);

/** Events that are the same occurrence told twice: a blow and what it did. They share its day. */
export const VIOLENT: ReadonlySet<string> = new Set([
  ...BLOWS,
  ...(['earthquake', 'flood', 'storm', 'fire', 'crash'] as const),
  ...(['landslide', 'eruption', 'shipwreck'] as const),
]);

/** What does harm: the blows and disasters themselves. */
export const CAUSES: ReadonlySet<string> = new Set(
  [...VIOLENT].filter((label) => !HARM.has(label)),
);

/** What people come to harm in. */
export const OCCASIONS: ReadonlySet<string> = new Set([...CAUSES, 'protest']);
