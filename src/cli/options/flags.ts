import type { ConfiguredPacks } from '../../config/setting.js';
import type { Format } from '../../render/index.js';
import type { LineFormat } from '../../render/lines/index.js';
import type { InputKind } from '../../types/article.js';
import type { FactKind } from '../../types/fact.js';
import type { TalkFlags } from '../talk.js';
import type { WatchFlags } from '../watch.js';

/** Options as commander hands them over. */
export interface InputFlags extends TalkFlags {
  readonly input?: InputKind;
  readonly clean: boolean;
  readonly language?: string;
  readonly published?: string;
  readonly encoding?: string;
  readonly entities?: string;
  /** Only from the configuration. */
  readonly outlets?: ReadonlyMap<string, string>;
  /** Only from the configuration. */
  readonly packs?: ConfiguredPacks;
  /** False: nothing that an earlier run has made is taken, and nothing is kept. */
  readonly cache?: boolean;
  /** By default as many as there are processors. */
  readonly jobs?: number;
  readonly output?: string;
}

/** Options of the commands that write a line an input. */
export interface LineFlags extends InputFlags {
  readonly format?: LineFormat;
}

/** Options of the commands that write a digest. */
export interface ViewFlags {
  readonly format?: Format;
  readonly width?: number;
  readonly color: 'auto' | 'always' | 'never';
  readonly story?: number;
  /** One of the output languages. */
  readonly lang?: string;
}

/** Which facts of a digest are wanted. */
export interface FilterFlags extends WatchFlags {
  readonly watched?: true;
  readonly entity?: readonly string[];
  readonly kind?: readonly FactKind[];
  readonly category?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  /** Also what there are doubts about. */
  readonly doubtful?: true;
  readonly minOrigins?: number;
  readonly asOf?: string;
}
