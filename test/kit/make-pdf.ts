/** Makes small PDFs for tests and the example: lines of text at places, page labels, properties, a picture. */

export interface PdfText {
  readonly text: string;
  /** Points from the left and from the top of the page. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  /** One byte for each point, 0 black. */
  readonly gray: Uint8Array;
}

export interface PdfPagePlan {
  readonly texts?: readonly PdfText[];
  readonly picture?: PdfPicture;
  /** What is drawn, deflated, instead of texts. */
  readonly packed?: Uint8Array;
}

export interface PdfPlan {
  readonly pages: readonly PdfPagePlan[];
  /** Entries of the label tree, such as `0 << /S /r >> 2 << /S /D >>`. */
  readonly labels?: string;
  readonly info?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  readonly encrypted?: boolean;
  /** More entries of the catalogue. */
  readonly catalog?: string;
  /** More children of the tree of pages, and how many pages it says it has. */
  readonly moreKids?: string;
  readonly count?: number;
}

export const pageSize = { width: 595, height: 842 };

export function makePdf({ pages, labels, info = {}, xmp, encrypted, catalog = '', moreKids = '', count = pages.length }: PdfPlan): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'));
  const stream = (dictionary: string, data: Buffer): number => add(Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`, 'latin1'), data, Buffer.from('\nendstream', 'latin1')]));
  add('<< >>');
  add('<< >>');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map(({ texts = [], picture, packed }) => {
    const image = picture && stream(`/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8`, Buffer.from(picture.gray));
    const drawn = image === undefined ? '' : `q ${pageSize.width} 0 0 ${pageSize.height} 0 0 cm /Im0 Do Q\n`;
    const content = packed ? stream('/Filter /FlateDecode', zlibOf(packed)) : stream('', Buffer.from(`${drawn}${texts.map(textOperator).join('\n')}`, 'latin1'));
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageSize.width} ${pageSize.height}] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> ${image === undefined ? '' : `/XObject << /Im0 ${image} 0 R >>`} >> >>`);
  });
  const metadata = xmp === undefined ? undefined : stream('/Type /Metadata /Subtype /XML', Buffer.from(xmp, 'utf8'));
  const infoObject = add(`<< ${Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`).join(' ')} >>`);
  objects[0] = Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${labels ? `/PageLabels << /Nums [${labels}] >>` : ''} ${metadata ? `/Metadata ${metadata} 0 R` : ''} ${catalog} >>`, 'latin1');
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${kids.map((it) => `${it} 0 R`).join(' ')} ${moreKids}] /Count ${count} >>`, 'latin1');
  return assembled(objects, `/Root 1 0 R /Info ${infoObject} 0 R${encrypted ? ` /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>` : ''}`);
}

/** With the two bytes that a zlib stream begins with; the sum behind it is not looked at. */
function zlibOf(deflated: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0x9c]), deflated]);
}

function assembled(objects: readonly Buffer[], trailer: string): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')];
  const offsets: number[] = [];
  let at = chunks[0]!.length;
  const push = (chunk: Buffer): void => {
    chunks.push(chunk);
    at += chunk.length;
  };
  objects.forEach((body, i) => {
    offsets.push(at);
    push(Buffer.from(`${i + 1} 0 obj\n`, 'latin1'));
    push(body);
    push(Buffer.from('\nendobj\n', 'latin1'));
  });
  const table = offsets.map((it) => `${String(it).padStart(10, '0')} 00000 n \n`).join('');
  const start = at;
  push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1'));
  return new Uint8Array(Buffer.concat(chunks));
}

function textOperator({ text, x, y, size = 10 }: PdfText): string {
  return `BT /F1 ${size} Tf ${x} ${pageSize.height - y} Td (${escaped(text)}) Tj ET`;
}

const windows: Readonly<Record<string, number>> = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97, '€': 0x80 };

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replace(/[‘’“”•–—€]/g, (sign) => String.fromCharCode(windows[sign] ?? 63));
}

/** Lines one under the other. */
export function column(lines: readonly string[], x: number, y: number, options: { readonly size?: number; readonly step?: number } = {}): readonly PdfText[] {
  const { size = 10, step = 12 } = options;
  return lines.map((text, i) => ({ text, x, y: y + i * step, size }));
}
