import { describe, expect, it } from 'vitest';
import { withoutContacts } from '../../src/extract/without-contacts.js';
import { decode } from '../../src/input/decode.js';
import { type OfferRecord, recordSchema } from '../../src/offer.js';
import { recordsOf } from '../../src/pipeline.js';

const TEXT = `Chargé de mission
Offre n° O035260105000123
Publiée le 05/01/2026
Synthèse de l'offre
Employeur
Ville de Vannes
Lieu de travail
Vannes (Morbihan (56))
Poste à pourvoir le
01/03/2026
Localisation du lieu de travail
Détails de l'offre
Grade(s) recherché(s)
Attaché
Descriptif de l'emploi
Placé auprès de la responsable du service Solène  KERVADEC, vous assistez Mme Kervadec et la cheffe de service.
Missions / conditions d'exercice
  - assister solène kervadec ;
  - répondre au 02 97 00 00 00.
Contact et modalités de candidature
Informations complémentaires
Candidatures à adresser à solene.kervadec@vannes.example.org.
Renseignements auprès de Mme Solène KERVADEC, cheffe de service, au 02 97 01 02 03 ou 0297010203.
Lien de candidature
https://emploi.vannes.example.org/12
`;

const [record] = [...recordsOf(decode(Buffer.from(TEXT), 'offres/kervadec.txt'), { provenance: true })] as [
  OfferRecord,
];

describe('withoutContacts', () => {
  const bare = withoutContacts(record);

  it('has a contact to take out', () => {
    expect(record.contacts).toEqual([
      { name: 'Solène KERVADEC', role: 'cheffe de service', phones: ['+33297010203'], emails: [] },
    ]);
    expect(record.application.email).toBe('solene.kervadec@vannes.example.org');
  });

  it('leaves no name, number or address of a contact anywhere', () => {
    const { source, id, ...rest } = bare;
    expect(JSON.stringify(rest)).not.toMatch(/kervadec|02 ?97 ?01 ?02 ?03|\+33297010203/i);
    expect(bare.contacts).toEqual([]);
    expect(bare.application.email).toBe('[…]');
  });

  it('leaves everything else', () => {
    expect(bare.description).toBe(
      'Placé auprès de la responsable du service […], vous assistez […] et la cheffe de service.',
    );
    expect(bare.missions).toBe('- assister […] ;\n- répondre au 02 97 00 00 00.');
    expect(bare.additional_information).toBe(
      'Candidatures à adresser à […].\nRenseignements auprès de […], au […] ou […].',
    );
    expect(bare.application.url).toBe('https://emploi.vannes.example.org/12');
    expect({ ...bare.source, id: bare.id }).toEqual({ ...record.source, id: record.id });
    expect(Object.keys(bare)).toEqual(Object.keys(record));
    expect(recordSchema.safeParse(bare).error).toBeUndefined();
  });

  it('says no more where contacts were read', () => {
    expect(Object.keys(bare.provenance ?? {}).filter((path) => path.startsWith('contacts'))).toEqual([]);
    expect(bare.provenance?.['application.email']?.raw).toBe('Candidatures à adresser à […].');
  });

  it('changes nothing in a record without contacts', () => {
    const none = { ...record, contacts: [], provenance: {} };
    expect(withoutContacts(none)).toEqual(none);
  });

  it('does not change what it is given', () => {
    const before = structuredClone(record);
    withoutContacts(record);
    expect(record).toEqual(before);
  });
});
