import { openWith } from '../../io/resources/resources.js';
import type { ReadOptions } from '../../io/read.js';
import { lineMaker } from '../../library/line-maker.js';
import type { ExtractOptions } from '../../pipeline.js';
import type { OwnSources, Resources } from '../../resources.js';
import type { ArticleLine, LanguageLine } from '../../types/article-line.js';
import type { RawDocument } from '../../types/index.js';
import { languageMaker } from '../language-line.js';
import { deskHere, type Desk } from './desk.js';

/** What can be made of a document. */
export interface Products {
  readonly article: ArticleLine;
  readonly language: LanguageLine;
}
export type Product = keyof Products;

type Maker<T> = (resources: Resources, options: ExtractOptions) => (document: RawDocument) => T;

const MAKERS: { readonly [P in Product]: Maker<Products[P]> } = {
  article: lineMaker,
  language: languageMaker,
};

/** How inputs are read; each option is named, so that none is forgotten on the way to another thread. */
export type Reading = Required<Omit<ReadOptions, 'stdin'>>;

/** What is to be made of inputs, and all that it depends on: plain data, of which another thread makes the same. */
export interface Order<P extends Product = Product> {
  readonly product: P;
  readonly reading: Reading;
  readonly options: ExtractOptions;
  readonly own: OwnSources;
}

/** A desk in this thread that does what is ordered. */
export function deskFor<P extends Product>(
  { product, reading, options }: Order<P>,
  resources: Resources,
): Desk<Products[P]> {
  return deskHere(reading, MAKERS[product](resources, options), resources);
}

/** The same, with resources of its own. */
export async function openDesk(order: Order): Promise<Desk<Products[Product]>> {
  return deskFor(order, await openWith(order.own));
}
