import { makePdf } from '../pdf.ts';
import type { Answer } from '../site.ts';

/** A county that publishes everything as PDF. */
export function fylke(): Readonly<Record<string, Answer>> {
  const type = 'application/pdf';
  return {
    '/dokumenter': {
      body: '<main><h1>Dokumenter om TT-kort</h1><p>Her ligger retningslinjene våre.</p><ul><li><a href="/tt-kort.pdf">TT-kort</a></li><li><a href="/skyss.pdf">Skyss</a></li><li><a href="/odelagt.pdf">Ødelagt</a></li></ul></main>',
    },
    '/tt-kort.pdf': {
      type,
      body: makePdf([
        [
          ['Retningslinjer for TT-kort', 22],
          ['Hvem kan få TT-kort', 16],
          ['Du kan få TT-kort hvis du har en funksjons-', 11],
          ['nedsettelse som varer i minst to år.', 11],
        ],
        [
          ['Slik søker du', 16],
          ['• Fyll ut skjemaet.', 11],
          ['• Legg ved legeerklæring.', 11],
        ],
      ]),
    },
    '/skyss.pdf': {
      type,
      body: makePdf([
        [
          ['Skoleskyss', 20],
          ['Elever med sykdom har rett til skyss uansett avstand til skolen.', 11],
        ],
      ]),
    },
    '/odelagt.pdf': { type, body: '%PDF-1.4 dette er ikke en pdf' },
  };
}
