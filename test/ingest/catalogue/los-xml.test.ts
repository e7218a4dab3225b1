import { describe, expect, it } from 'vitest';
import { readLosXml } from '../../../ingest/catalogue/los-xml.ts';
import { readLos } from '../../../ingest/catalogue/read-los.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The shape of `source.xml` in github.com/Informasjonsforvaltning/los, read 22 November 2026. */
const source = `<?xml version="1.0" encoding="UTF-8"?>
<Skos xmlns="urn:fdc:difi.no:2019:data:Skos-1">
   <ConceptScheme path="ontologi/ord"><PrefLabel lang="nb">Ord</PrefLabel></ConceptScheme>
   <!--Trafikk start-->
   <Concept path="tema/luftfart"><PrefLabel lang="nb">Luftfart</PrefLabel></Concept>
   <Concept path="ord/lufthavn">
      <PrefLabel lang="en">Airport</PrefLabel>
      <PrefLabel lang="nb">Lufthavn</PrefLabel>
      <PrefLabel lang="nn">Lufthamn</PrefLabel>
      <AltLabel lang="nb">Flyplass</AltLabel>
      <HiddenLabel lang="nb">Flybase</HiddenLabel>
      <HiddenLabel lang="nb">Landingsplass</HiddenLabel>
      <Definition lang="nb"> Et sted hvor fly letter og lander</Definition>
      <InScheme>ontologi/ord</InScheme>
      <Broader>tema/luftfart</Broader>
      <Related>ord/finnes-ikke</Related>
   </Concept>
</Skos>`;

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="https://psi.norge.no/los/ord/lufthavn">
    <skos:prefLabel xml:lang="nb">Lufthavn</skos:prefLabel>
    <skos:broader rdf:resource="https://psi.norge.no/los/tema/luftfart"/>
  </skos:Concept></rdf:RDF>`;

describe('readLosXml', () => {
  it('reads labels in every language, and links', () => {
    const concepts = readLosXml(source);
    expect(concepts.map(({ path, kind }) => [path, kind])).toEqual([
      ['tema/luftfart', 'tema'],
      ['ord/lufthavn', 'ord'],
    ]);
    expect(concepts[1]).toMatchObject({
      prefLabel: { en: 'Airport', nb: 'Lufthavn', nn: 'Lufthamn' },
      altLabel: { nb: ['Flyplass'] },
      hiddenLabel: { nb: ['Flybase', 'Landingsplass'] },
      broader: ['tema/luftfart'],
      related: ['ord/finnes-ikke'],
    });
  });

  it('reads RDF/XML as well', () => {
    expect(readLosXml(rdf)).toEqual([
      expect.objectContaining({ path: 'ord/lufthavn', prefLabel: { nb: 'Lufthavn' }, broader: ['tema/luftfart'] }),
    ]);
  });

  it('unfolds no entities, and finds nothing in what is no Los', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(99)}">]><Skos><Concept path="ord/a"><PrefLabel lang="nb">&b;</PrefLabel></Concept></Skos>`;
    expect(JSON.stringify(readLosXml(bomb))).not.toContain('xxx');
    expect(readLosXml('{"json": true}')).toEqual([]);
    expect(readLosXml('')).toEqual([]);
  });

  it('stands in for los.json, with dangling links reported', async () => {
    const { vocabulary, problems } = await readLos(await temporaryFolder({ 'los/los.xml': source }));
    expect([...vocabulary.concepts.keys()]).toEqual(['tema/luftfart', 'ord/lufthavn']);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'ord/lufthavn: related leads to "ord/finnes-ikke", which Los does not hold',
    ]);
    await expect(readLos(await temporaryFolder({ 'los/los.xml': '<a/>' }))).rejects.toThrow(/expected concepts of Los/);
  });
});
