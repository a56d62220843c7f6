import { describe, expect, it } from 'vitest';
import { applicationReferenceIn } from '../../src/extract/correspondence/application-reference.js';
import type { OfferRecord } from '../../src/offer.js';
import { extract, postingOf } from './posting.js';

type Application = OfferRecord['application'];

const inProse = (text: string, title?: string): Application =>
  extract(postingOf({ role: 'additional_information', text, ...(title !== undefined && { title }) }), false)
    .application;

const RH = 'rh@ville.example.org';

describe('application.email', () => {
  it.each([
    ['Les candidatures (lettre de motivation et CV) sont à adresser par courriel à rh@ville.example.org.'],
    [
      'Les lettres de candidature doivent être adressées à monsieur le Maire, 35000 RENNES ou par courriel rh@ville.example.org sous la référence A/1.',
    ],
    [
      'Le dossier de candidature devra comporter :\nØ une lettre de motivation adressée à M le Directeur,\nIl sera adressé par courriel à l’adresse suivante : rh@ville.example.org',
    ],
    ['Merci de transmettre CV et lettre de motivation à : rh@ville.example.org'],
    ['Les candidats transmettent leur dossier avant le lundi 6 janvier à rh@ville.example.org'],
    ['Envoyez votre candidature à rh@ville.example.org. Renseignements : Mme Rose ADAM, rose.adam@ville.example.org'],
    ['Renseignements : Mme Rose ADAM, rose.adam@ville.example.org. Candidatures à envoyer à rh@ville.example.org'],
    ['Renseignements auprès de Mme Rose ADAM, 02 99 01 02 03, et candidatures à rh@ville.example.org'],
    ['Pour postuler : rh@ville.example.org'],
    ['Postulez par mail : rh@ville.example.org'],
    [
      'Adresser lettre de motivation et CV à :\nMadame la Maire\nHôtel de ville\n35000 RENNES\nou par mail : rh@ville.example.org',
    ],
    ['Renseignements et candidatures : rh@ville.example.org'],
    ['Pour postuler ou obtenir plus d’informations : rh@ville.example.org'],
    ['CV et lettre de motivation à l’attention de Mme la Présidente, rh@ville.example.org'],
    ['Les dossiers doivent parvenir avant le 12 mars à rh@ville.example.org, copie à dgs@ville.example.org'],
    ['Candidature\n\nPar courriel : rh@ville.example.org'],
    [
      'Vous pouvez contacter Mme Rose ADAM au 02 99 01 02 03.\nCandidature à déposer avant le 12 mars par mail (rh@ville.example.org)',
    ],
    [
      'Les candidatures doivent être adressées à :\n- la DRH (rh@ville.example.org)\n- M. Luc BRUN, chef de service (luc.brun@ville.example.org)',
    ],
    [
      'Les candidatures doivent parvenir à : Mme Rose ADAM, Directrice, 49000 ANGERS. Tél. 02 99 01 02 03. E-mail : rh@ville.example.org',
    ],
    ['Déposez votre candidature en ligne ou par courriel à rh@ville.example.org'],
  ])('reads the address of %j', (text) => {
    expect(inProse(text).email).toBe(RH);
  });

  it('reads an address alone under a heading for applications', () => {
    expect(inProse('Par courriel : rh@ville.example.org', 'Modalités de candidature').email).toBe(RH);
  });

  it('reads the label for it', () => {
    const posting = postingOf({
      label: 'application_email',
      title: 'E-mail de candidature',
      text: 'rh@ville.example.org',
    });
    expect(extract(posting, false).application.email).toBe(RH);
  });

  it.each([
    ['Renseignements auprès de Mme Rose ADAM : rose.adam@ville.example.org'],
    ['Pour toute question, envoyer un courriel à rose.adam@ville.example.org'],
    ['Pour tout renseignement, adressez-vous à drh@ville.example.org'],
    ['Pour tout renseignement sur la procédure de candidature : drh@ville.example.org'],
    ['Les candidatures sont à adresser par courriel à [email protected].'],
    ['Candidatures en ligne. Pour exercer vos droits, adressez un courriel à dpo@ville.example.org'],
    ['NE PAS UTILISER L’ADRESSE MAIL, VOS CANDIDATURES NE SERONT PAS TRAITÉES'],
    ['Conformément à la loi, adressez vos demandes de renseignements à dpo@ville.example.org'],
  ])('finds none in %j', (text) => {
    expect(inProse(text).email).toBeNull();
  });

  it('takes a person’s own address when it is where one applies', () => {
    const { application, contacts } = extract(
      postingOf({ text: 'CV et lettre à adresser à Mme Rose ADAM, DRH : rose.adam@ville.example.org' }),
      false,
    );
    expect(application.email).toBe('rose.adam@ville.example.org');
    expect(contacts.map(({ name }) => name)).toEqual(['Rose ADAM']);
  });
});

describe('application.url', () => {
  const URL = 'https://emploi.ville.example.org/offres/12';
  it.each([
    [`Retrouvez la fiche de poste et postulez en ligne sur : ${URL}`],
    [`MERCI DE POSTULER UNIQUEMENT SUR LE\nLIEN SUIVANT :\n${URL}\nNE PAS UTILISER L'ADRESSE MAIL`],
    [`Candidature à déposer sur ${URL}.`],
    [`Pour plus d'informations : https://www.ville.example.org. Pour postuler : ${URL}`],
    [`[Postuler sur le site employeur](${URL})`],
    [`Merci de candidater via le lien suivant : <${URL}>`],
    [`Retrouvez plus d'informations sur notre site internet et postulez en ligne : ${URL}`],
    [`Les candidatures sont reçues exclusivement en ligne (${URL}), avant le 12 mars.`],
  ])('reads the address of %j', (text) => {
    expect(inProse(text).url).toBe(URL);
  });

  it.each([
    ['Pour plus d’informations sur nos métiers : https://www.ville.example.org'],
    ['Découvrez la ville sur https://www.ville.example.org'],
    ['Cliquez sur le lien ci-dessus pour postuler'],
    ['Les candidats trouveront le règlement sur https://www.ville.example.org'],
    ['Pièces à joindre à la candidature : le formulaire https://www.ville.example.org/formulaire.docx'],
    [
      `Les candidatures sont à adresser par courriel.\n${'La ville entretient douze bâtiments. '.repeat(4)}\nhttps://www.ville.example.org`,
    ],
  ])('finds none in %j', (text) => {
    expect(inProse(text).url).toBeNull();
  });

  it.each([URL, `Rendez-vous sur ${URL}`, `Via le lien suivant : ${URL}`])(
    'reads under a heading for applying: %s',
    (text) => {
      const at = (title: string) =>
        extract(postingOf({ role: 'application_terms', title, text }), false).application.url;
      expect(at('Pour postuler')).toBe(URL);
    },
  );

  it('leaves other addresses there alone', () => {
    const text = `Règlement du concours : ${URL}`;
    expect(
      extract(postingOf({ role: 'application_terms', title: 'Pour postuler', text }), false).application.url,
    ).toBeNull();
  });

  it('prefers the label for it', () => {
    const posting = postingOf(
      { text: 'Postulez sur https://b.example.org' },
      { label: 'application_url', title: 'Lien de candidature', text: 'https://a.example.org/x' },
    );
    expect(extract(posting, false).application.url).toBe('https://a.example.org/x');
  });
});

describe('application.reference', () => {
  it.each([
    ['à rh@ville.example.org sous la référence JB/CH – DAS/MIPA-chef de mission.', 'JB/CH – DAS/MIPA-chef de mission'],
    ['sous la référence OT/BL-chef d’appui EM Calaisis.', 'OT/BL-chef d’appui EM Calaisis'],
    ['sous la référence DJ/38-2025. Renseignements auprès de Mme ADAM.', 'DJ/38-2025'],
    ['sous la référence DJ/38-2025', 'DJ/38-2025'],
    ['sous référence 2025.064.', '2025.064'],
    ['sous la réf. RH-12 avant le 12 mars 2026', 'RH-12'],
    ['en rappelant la référence « DG 24-15 » à Madame la Maire', 'DG 24-15'],
    ['En précisant impérativement', undefined],
    ['merci de préciser impérativement la référence 107106 dans l’objet du mail', '107106'],
    ['en indiquant la référence de l’offre : EAU/2026/03, au service RH', 'EAU/2026/03'],
    ['en rappelant la référence de l’annonce', undefined],
    ['sous la référence ci-dessus', undefined],
    ['Référence à rappeler dans toute correspondance : AB12', 'AB12'],
    ['sous la référence AB/12 par courriel à rh@ville.example.org', 'AB/12'],
    ['sous la référence AB/12 à Monsieur le Maire', 'AB/12'],
    ['Adresser votre candidature (réf. AB-12) à la mairie', 'AB-12'],
    ['sous la référence IGE-DSI-2025-03 à recrutement@univ.example.org', 'IGE-DSI-2025-03'],
    ['sous la référence IGE-DSI à recrutement@univ.example.org', 'IGE-DSI'],
    ['sous la référence AB/12 sur le site de la ville', 'AB/12'],
    ['sous la référence AB/12 à 15', 'AB/12 à 15'],
    ['Candidatures avant le 14/11/2025 à rh@ville.example.org (réf. 25-ASE-014)', '25-ASE-014'],
    [
      'Candidatures à adresser, en rappelant la référence JAR-12, par mail à rh@ville.example.org (réf. 25-ASE-014)',
      'JAR-12',
    ],
    ['CV et lettre de motivation à déposer à la mairie (Réf : 25-ASE-014).', '25-ASE-014'],
    ['Les décrets (réf. 25-ASE-014) sont cités.', undefined],
    ['avec références exigées', undefined],
    ['le référentiel comptable', undefined],
    ['La référence du service en matière de qualité', undefined],
    ['sous la référence A1, CV et lettre à rh@ville.example.org', 'A1'],
  ])('of %j is %s', (text, reference) => {
    expect(applicationReferenceIn(text)?.value).toBe(reference);
  });
});

describe('application.email under an address', () => {
  it.each([
    'Merci d’adresser votre dossier à :\nMadame la Présidente\nCommunauté de communes du Sud\nService du personnel\n5 rue Haute\n62450 BAPAUME\nou par mail : rh@ville.example.org',
    'Candidatures :\nPar voie postale :\nMairie de Sarzeau\nService du personnel\n1 place Haute\n56370 SARZEAU\nPar courriel : rh@ville.example.org',
    'Candidature (CV et lettre) à :\nMairie de Sarzeau\n1 place Haute\n56370 SARZEAU\nTél. : 02 99 01 02 03\nMail : rh@ville.example.org',
    'Candidatures à :\nMonsieur le Maire\nHôtel de Ville\nService du personnel\n1 place Haute\nCS 40001\n56370 SARZEAU\nrh@ville.example.org',
  ])('is read in %j', (text) => {
    expect(inProse(text).email).toBe('rh@ville.example.org');
  });
});

describe('application.postal_address', () => {
  it.each([
    [
      'Les dossiers sont à adresser avant le 18 avril 2008, à 17 heures, au 107, rue Longue, 75357 Paris Cedex 07.',
      '107, rue Longue, 75357 Paris Cedex 07',
    ],
    [
      'Les candidatures doivent parvenir dans les 15 jours de la publication au B.O., au ministère, bureau A 1, 12, rue Basse, 75007 Paris.',
      'ministère, bureau A 1, 12, rue Basse, 75007 Paris',
    ],
    [
      'Les candidatures doivent être transmises, dans un délai de trente jours, au ministère des canaux (secrétariat général, bureau A 1, 12, rue Basse, 75800 Paris).',
      'ministère des canaux (secrétariat général, bureau A 1, 12, rue Basse, 75800 Paris)',
    ],
    [
      'Les dossiers de candidature sont à adresser à Monsieur le Président, 4 avenue Haute, 43000 Le Puy-en-Velay.',
      'Monsieur le Président, 4 avenue Haute, 43000 Le Puy-en-Velay',
    ],
    [
      'Les lettres de candidature doivent être adressées à monsieur le Président du Conseil départemental, direction des ressources humaines, hôtel du Département - rue Haute, 62018 ARRAS Cedex 9 ou par courriel rh@ville.example.org',
      'monsieur le Président du Conseil départemental, direction des ressources humaines, hôtel du Département - rue Haute, 62018 ARRAS Cedex 9',
    ],
    [
      "Les dossiers de candidature devront être adressés au ministère de l'éducation nationale (bureau A 1), 61-65, rue Longue, 75732 Paris Cedex 15, dans un délai d'un mois",
      "ministère de l'éducation nationale (bureau A 1), 61-65, rue Longue, 75732 Paris Cedex 15",
    ],
    [
      'Candidature à transmettre via ce site ou par courrier à :\nMadame la Maire\nHôtel de Ville\n15 PLACE HAUTE\nCS10569\n86021 POITIERS CEDEX\nTout dossier incomplet ne sera pas étudié.',
      'Madame la Maire, Hôtel de Ville, 15 PLACE HAUTE, CS10569, 86021 POITIERS CEDEX',
    ],
    [
      'CV à envoyer à Mairie de Sarzeau, 1 place Haute, 56370 SARZEAU. Renseignements au 02 97 01 02 03.',
      'Mairie de Sarzeau, 1 place Haute, 56370 SARZEAU',
    ],
    [
      'Adresser CV et lettre à M. le Maire, place de la Mairie, 35760 Saint-Grégoire, avant le 12 mars.',
      'M. le Maire, place de la Mairie, 35760 Saint-Grégoire',
    ],
    [
      'Candidature par courrier à l’adresse suivante : 12 rue Basse, 72300 Sablé-sur-Sarthe',
      '12 rue Basse, 72300 Sablé-sur-Sarthe',
    ],
    [
      'Merci d’adresser votre candidature avant le 15 mai :\n- par courrier : Monsieur le Maire, Hôtel de Ville, 6 place Haute, BP 70913, 62022 ARRAS Cedex\n- par mail : rh@ville.example.org',
      'Monsieur le Maire, Hôtel de Ville, 6 place Haute, BP 70913, 62022 ARRAS Cedex',
    ],
    [
      'Les candidatures sont à adresser à Madame la Présidente avant le 3 avril 2026 :\n- par courriel : rh@ville.example.org\n- par voie postale : Hôtel du Département, direction des ressources humaines, 22 cours Haut, BP 215, 20187 Ajaccio cedex 1',
      'Hôtel du Département, direction des ressources humaines, 22 cours Haut, BP 215, 20187 Ajaccio cedex 1',
    ],
    [
      'Les candidatures sont à adresser :\n* soit par courrier à Mme la Maire, 1 place Haute, 62000 ARRAS\n* soit par mail à rh@ville.example.org',
      'Mme la Maire, 1 place Haute, 62000 ARRAS',
    ],
    [
      'Candidature :\nPar voie postale :\nMairie de Sarzeau\nService du personnel\n1 place Haute\n56370 SARZEAU\nPar courriel : rh@ville.example.org',
      'Mairie de Sarzeau, Service du personnel, 1 place Haute, 56370 SARZEAU',
    ],
    [
      'Pour candidater, merci d’envoyer CV et lettre :\nPar courrier à l’attention de Madame la Présidente - 12 avenue Haute - 62000 Arras',
      'Madame la Présidente - 12 avenue Haute - 62000 Arras',
    ],
    [
      'Envoyez vos candidatures à l’adresse suivante : rh@ville.example.org ou par courrier à l’adresse suivante : Mairie, 6 place Haute, 62000 Arras',
      'Mairie, 6 place Haute, 62000 Arras',
    ],
    [
      "Les candidatures doivent parvenir dans les trois semaines qui suivent la publication, à l'adresse suivante : rectorat de Nancy-Metz, secrétariat général, 2, rue Haute, 54035 Nancy cedex",
      'rectorat de Nancy-Metz, secrétariat général, 2, rue Haute, 54035 Nancy cedex',
    ],
    [
      'Les candidatures doivent être transmises dans un délai de trente jours aux services du Premier ministre, au ministère des canaux (direction des écluses), 32, rue Basse, 75700 Paris, et au ministère des forêts, 13, place Haute, 75042 Paris',
      'ministère des canaux (direction des écluses), 32, rue Basse, 75700 Paris',
    ],
    [
      'Les candidatures sont adressées à la direction générale, bureau A 1, 14, avenue Haute, 75350 Paris 07 SP, ou par courriel.',
      'la direction générale, bureau A 1, 14, avenue Haute, 75350 Paris 07 SP',
    ],
    [
      'Les candidatures devront être adressées, dans un délai de deux mois, au directeur du centre hospitalier, 28, rue Haute, BP 511, 42328 Roanne Cedex.',
      'directeur du centre hospitalier, 28, rue Haute, BP 511, 42328 Roanne Cedex',
    ],
    [
      'Les candidatures sont à adresser au secrétaire général du ministère des canaux, 82, rue Haute, 75033 Paris Cedex 01.',
      'secrétaire général du ministère des canaux, 82, rue Haute, 75033 Paris Cedex 01',
    ],
    [
      'Les candidatures sont transmises par la voie hiérarchique au ministre des canaux, direction du personnel, 139, rue Haute, 75572 Paris Cedex 12.',
      'ministre des canaux, direction du personnel, 139, rue Haute, 75572 Paris Cedex 12',
    ],
    [
      'Les candidatures sont à transmettre dans les trente jours de la publication du présent avis au JO à M. le préfet, 1, rue Haute, 87031 Limoges Cedex 1.',
      'M. le préfet, 1, rue Haute, 87031 Limoges Cedex 1',
    ],
    [
      'Candidatures à adresser à la direction du personnel, tour Pascal B, 92055 Paris-La Défense Cedex 04, avant le 2 mai.',
      'la direction du personnel, tour Pascal B, 92055 Paris-La Défense Cedex 04',
    ],
    [
      'Candidatures à adresser au Centre des eaux, BP 80300, 86963 Futuroscope Chasseneuil cedex, avant le 2 mai.',
      'Centre des eaux, BP 80300, 86963 Futuroscope Chasseneuil cedex',
    ],
    [
      "Les candidatures doivent parvenir, accompagnées d'un CV,\nau ministère, bureau A 1, 12, rue Basse, 75007 Paris.",
      'ministère, bureau A 1, 12, rue Basse, 75007 Paris',
    ],
    [
      'Les candidatures sont à adresser au directeur des canaux, BP 80300,\n35000 Rennes.',
      'directeur des canaux, BP 80300, 35000 Rennes',
    ],
    [
      'Candidatures à adresser à la Mairie, 1 place Haute, 35000 Rennes Service du personnel.',
      'la Mairie, 1 place Haute, 35000 Rennes',
    ],
  ])('of %j', (text, address) => {
    expect(inProse(text).postal_address).toBe(address);
  });

  it.each([
    ['Le poste est situé 12 rue Basse, 35000 RENNES.'],
    ['Candidature à adresser à Monsieur le Maire par courriel : rh@ville.example.org. Mairie, 35000 RENNES'],
    ['Renseignements : Mairie, 12 rue Basse, 35000 RENNES'],
    ['Candidatures :\nPar mail : rh@ville.example.org\nMairie, 12 rue Basse, 35000 RENNES'],
    ['Les candidatures sont à adresser :\nVotre dossier comprend un CV.\nPar courrier : Mairie, 12 rue Basse'],
  ])('finds none in %j', (text) => {
    expect(inProse(text).postal_address).toBeNull();
  });
});
