/** A line of a PDF: text, and the letter size in points. */
export type PdfText = readonly [text: string, size: number];

/** A small PDF, one entry of `pages` a page, lines from the top. Letters of latin-1 only. */
export function makePdf(pages: readonly (readonly PdfText[])[], title = ''): Uint8Array {
  const objects: string[] = [];
  const add = (content: string) => objects.push(content);
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((lines, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    const stream = drawLines(lines);
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  add(`<< /Title (${escapePdf(title)}) /ModDate (D:20260310120000Z) >>`);
  return Buffer.from(assemble(objects), 'latin1');
}

function drawLines(lines: readonly PdfText[]): string {
  let y = 800;
  return lines
    .map(([text, size], index) => {
      y -= size * (index > 0 && lines[index - 1]?.[1] !== size ? 2.2 : 1.25) + (text === '' ? size : 0);
      return text === '' ? '' : `BT /F1 ${size} Tf 50 ${y.toFixed(1)} Td (${escapePdf(text)}) Tj ET`;
    })
    .join('\n');
}

function escapePdf(text: string): string {
  return text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`).replaceAll('•', '\\225');
}

function assemble(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((content, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const xref = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${text.length}\n%%EOF`;
}
