/** Reads RTF (specification 1.9.1): the words of the document, its code page and Unicode escapes, tables and what it says of itself. */

import type { Metadata } from '../../engine/corpus/source';
import { ExtractedText } from '../extracted-text';
import { propertiesMetadata } from '../document-properties';
import { finishDocument } from '../finish-document';
import type { BytesReader } from '../reader';

export const rtfReader: BytesReader = {
  kind: 'document',
  extensions: ['rtf'],
  async readBytes({ path, bytes, limits, problems }) {
    const code = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (!/^\s*\{\\rtf/.test(code)) return { unsupported: 'It is no RTF file, whatever its name says' };
    const out = new ExtractedText();
    const walk = new RtfWalk(out);
    walk.run(code);
    if (out.length === 0) return { unsupported: 'It has no text' };
    const cut = walk.depth > 0 ? [{ message: 'The file ends in the middle; what is there was read' }] : [];
    return finishDocument({ path, kind: 'document', text: out.text(), pieces: out.pieces, metadata: walk.metadata(), provenance: 'document properties', problems: [...problems, ...cut], severalParts: false, plain: true, extracted: true }, limits);
  },
};

/** Groups that hold no text of the document. */
const silent = new Set(['fonttbl', 'colortbl', 'stylesheet', 'pict', 'object', 'themedata', 'colorschememapping', 'datastore', 'latentstyles', 'listtable', 'listoverridetable', 'rsidtbl', 'generator', 'xmlnstbl', 'fldinst', 'bkmkstart', 'bkmkend', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'annotation', 'atnid', 'atnauthor', 'filetbl', 'revtbl', 'nonshppict', 'shppict', 'pgdsctbl']);
const symbols: Readonly<Record<string, string>> = { emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', tab: ' ', emspace: ' ', enspace: ' ', '~': '\u00a0', _: '-', '-': '' };
const infoFields = new Set(['title', 'author']);

interface Group {
  silent: boolean;
  hidden: boolean;
  /** Characters that stand in for a Unicode one, for readers that know none (`\ucN`). */
  skip: number;
  info?: string;
  footnote: boolean;
}

class RtfWalk {
  readonly #out: ExtractedText;
  readonly #info = new Map<string, string>();
  readonly #notes: string[] = [];
  #stack: Group[] = [];
  #group: Group = { silent: false, hidden: false, skip: 1, footnote: false };
  #words = '';
  #cells: string[] = [];
  #inTable = false;
  #row = 0;
  #charset = 'windows-1252';
  #toSkip = 0;

  constructor(out: ExtractedText) {
    this.#out = out;
  }

  get depth(): number {
    return this.#stack.length;
  }

  metadata(): Partial<Metadata> {
    return propertiesMetadata({ title: this.#info.get('title'), authors: [this.#info.get('author')] });
  }

  run(code: string): void {
    const token = /\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})? ?|([^a-zA-Z]))|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;
    for (let found = token.exec(code); found; found = token.exec(code)) {
      const [, hex, word, parameter, sign, brace, plain] = found;
      if (brace === '{') this.#open();
      else if (brace === '}') this.#close();
      else if (plain !== undefined) this.#say(plain);
      else if (hex !== undefined) this.#sayByte(Number.parseInt(hex, 16));
      else if (sign !== undefined) this.#sign(sign);
      else if (word !== undefined) {
        // Bytes that are no text, as many as it says.
        if (word === 'bin') token.lastIndex += Math.max(0, Number(parameter ?? 0));
        else this.#command(word, parameter === undefined ? undefined : Number(parameter));
      }
    }
    this.#paragraph();
    for (const note of this.#notes) this.#out.add('list-item', note);
  }

  #open(): void {
    this.#stack.push(this.#group);
    this.#group = { ...this.#group };
  }

  #close(): void {
    const before = this.#stack.pop();
    if (!before) return;
    if (this.#group.footnote && !before.footnote) this.#notes.push(this.#takeNote());
    this.#group = before;
  }

  #sign(sign: string): void {
    if (sign === '*') this.#group.silent = true;
    else if (sign === '\r' || sign === '\n') this.#paragraph();
    else this.#say(symbols[sign] ?? (/[\\{}]/.test(sign) ? sign : ''));
  }

  #command(word: string, parameter: number | undefined): void {
    if (silent.has(word)) this.#group.silent = true;
    else if (infoFields.has(word)) this.#group.info = word;
    else if (word === 'info') this.#group.silent = true;
    else if (word === 'v' || word === 'deleted') this.#group.hidden = parameter !== 0;
    else if (word === 'plain') this.#group.hidden = false;
    else if (word === 'uc') this.#group.skip = parameter ?? 1;
    else if (word === 'u') this.#sayUnicode(parameter ?? 0);
    else if (word === 'ansicpg' && parameter) this.#charset = `windows-${parameter}`;
    else if (word === 'footnote') this.#beginNote();
    else if (symbols[word] !== undefined) this.#say(symbols[word]);
    else this.#layout(word);
  }

  #layout(word: string): void {
    if (word === 'intbl') this.#inTable = true;
    else if (word === 'pard') this.#inTable = false;
    else if (word === 'par' || word === 'sect' || word === 'page') this.#paragraph();
    else if (word === 'line') this.#say(' ');
    else if (word === 'cell') this.#cell();
    else if (word === 'row') this.#endRow();
  }

  #say(text: string): void {
    const kept = this.#toSkip > 0 ? text.slice(this.#toSkip) : text;
    this.#toSkip = Math.max(0, this.#toSkip - text.length);
    if (kept === '' || this.#group.hidden) return;
    if (this.#group.info !== undefined) this.#info.set(this.#group.info, (this.#info.get(this.#group.info) ?? '') + kept);
    else if (this.#group.footnote) this.#note += kept;
    else if (!this.#group.silent) this.#words += kept;
  }

  #sayByte(byte: number): void {
    if (byte < 0x80) return this.#say(String.fromCharCode(byte));
    this.#say(this.#decoder().decode(Uint8Array.of(byte)));
  }

  #decoder(): InstanceType<typeof TextDecoder> {
    try {
      return new TextDecoder(this.#charset);
    } catch {
      return new TextDecoder('windows-1252');
    }
  }

  #sayUnicode(code: number): void {
    this.#toSkip = 0;
    this.#say(String.fromCharCode(code < 0 ? code + 65_536 : code));
    this.#toSkip = this.#group.skip;
  }

  #note = '';

  #beginNote(): void {
    this.#group.footnote = true;
    this.#group.silent = false;
    this.#note = '';
  }

  #takeNote(): string {
    const note = this.#note.replace(/\s+/g, ' ').trim();
    this.#note = '';
    return note;
  }

  #paragraph(): void {
    if (this.#group.footnote || this.#group.silent) return;
    if (this.#inTable) {
      this.#words += ' ';
      return;
    }
    this.#row = 0;
    this.#out.add('paragraph', this.#words.replace(/\s+/g, ' '));
    this.#words = '';
  }

  #cell(): void {
    this.#cells.push(this.#words.replace(/\s+/g, ' ').trim());
    this.#words = '';
  }

  #endRow(): void {
    if (this.#cells.some((it) => it !== '')) this.#out.add('table-row', this.#cells.join(' | '), { row: ++this.#row });
    this.#cells = [];
    this.#inTable = false;
  }
}
