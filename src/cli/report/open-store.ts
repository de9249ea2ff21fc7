import { say } from '../say.js';
import { BrokenState, keyText, readToldList, ReportStore, setAside } from '../../io/state/index.js';

/** A store, and what is known of one that was lost. */
export interface OpenedStore {
  readonly store: ReportStore;
  /** Days on which versions were told, of a store that was lost; by key. */
  readonly toldBefore: ReadonlyMap<string, string>;
  /** Up to which day deadlines were told by a store that was lost. */
  readonly toldOn: string | null;
}

/** Opens a report's store; a broken one is set aside, named, and made anew from the list beside it. */
export async function openStore(file: string): Promise<OpenedStore> {
  const open = (): Promise<ReportStore> =>
    ReportStore.open(file, () => {
      say(file, 'another run of this report has it, waiting');
    });
  try {
    const store = await open();
    try {
      return checked(store);
    } catch (error) {
      store.close();
      throw error;
    }
  } catch (error) {
    if (!(error instanceof BrokenState)) throw error;
    const aside = setAside(file);
    const list = readToldList(file);
    const consequence =
      list === null
        ? 'everything will be told as new'
        : 'what was told is known from the list beside it; what deleted inputs said is not';
    say(file, `is broken (${error.message}): set aside as ${aside}; ${consequence}`);
    const told = list?.told ?? [];
    return {
      store: await open(),
      toldBefore: new Map(told.map((version) => [keyText(version), version.told])),
      toldOn: list?.now ?? null,
    };
  }
}

// Reading it whole now shows damage before anything is built upon it.
function checked(store: ReportStore): OpenedStore {
  store.inputs();
  store.versions();
  return { store, toldBefore: new Map(), toldOn: null };
}
