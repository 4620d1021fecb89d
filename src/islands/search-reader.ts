import { readWords } from "../core/browse/find-documents.ts";
import { decodeNumbers } from "../core/browse/number-code.ts";
import type { SearchIndex } from "../core/browse/read-index.ts";
import { readIndex } from "../core/browse/read-index.ts";
import type { SearchCard } from "../core/browse/search-card.ts";
import type {
  CardsFile,
  IndexFile,
  LongText,
  OrderFile,
  OrderName,
  TextsFile,
  WordsFile,
} from "../core/browse/search-files.ts";
import { documentsInFile, searchPaths } from "../core/browse/search-files.ts";

/** A file of another edition than the index: the site was published anew while the page was open. */
export class StaleFiles extends Error {}

/** Reads the files of the search when they are first needed, each once. */
export class SearchReader {
  readonly words = new Map<string, string>();
  readonly #folder: string;
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  index(): Promise<SearchIndex> {
    return this.#once(searchPaths.index, async (path) => readIndex((await this.#fetch(path)) as IndexFile));
  }

  /** Puts the words of these files into `words`. */
  async loadWords(files: readonly number[]): Promise<void> {
    await Promise.all(
      files.map((file) =>
        this.#once(searchPaths.words(file), async (path) => {
          for (const [key, holders] of readWords(await this.#read<WordsFile>(path))) this.words.set(key, holders);
        }),
      ),
    );
  }

  order(name: OrderName): Promise<readonly number[]> {
    return this.#once(searchPaths.order(name), async (path) =>
      decodeNumbers((await this.#read<OrderFile>(path)).order),
    );
  }

  async card(document: number): Promise<SearchCard | null> {
    const { file, place } = await this.#place(document);
    const path = searchPaths.cards(file);
    const { cards } = await this.#once(path, () => this.#read<CardsFile>(path));
    return cards[place] ?? null;
  }

  async texts(document: number): Promise<readonly LongText[]> {
    const { file, place } = await this.#place(document);
    const path = searchPaths.texts(file);
    const { texts } = await this.#once(path, () => this.#read<TextsFile>(path));
    return texts[place] ?? [];
  }

  async #place(document: number): Promise<{ file: number; place: number }> {
    const inFile = documentsInFile((await this.index()).documents);
    return { file: Math.floor(document / inFile), place: document % inFile };
  }

  async #read<File extends { version: string }>(path: string): Promise<File> {
    const [index, file] = await Promise.all([this.index(), this.#fetch(path) as Promise<File>]);
    if (file.version !== index.version) throw new StaleFiles();
    return file;
  }

  async #fetch(path: string): Promise<unknown> {
    const response = await fetch(this.#folder + path);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response.json();
  }

  /** A failed reading is forgotten, so that the next search tries again. */
  #once<Value>(path: string, read: (path: string) => Promise<Value>): Promise<Value> {
    const asked = this.#asked.get(path) as Promise<Value> | undefined;
    if (asked) return asked;
    const reading = read(path);
    this.#asked.set(path, reading);
    reading.catch(() => this.#asked.delete(path));
    return reading;
  }
}
