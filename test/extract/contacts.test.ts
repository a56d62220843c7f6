import { describe, expect, it } from 'vitest';
import type { Contact, SegmentedPosting } from '../../src/offer.js';
import { extract, postingOf } from './posting.js';

const contactsOf = (posting: SegmentedPosting): readonly Contact[] => extract(posting, false).contacts;
const inProse = (text: string): readonly Contact[] => contactsOf(postingOf({ role: 'additional_information', text }));
/** One line for a contact: `name | role | phones | emails`, parts that are missing left out at the end. */
const shown = (contacts: readonly Contact[]): readonly string[] =>
  contacts.map(({ name, role, phones, emails }) =>
    [name ?? '-', role ?? '-', phones.join(' ') || '-', emails.join(' ') || '-'].join(' | ').replace(/(?: \| -)+$/, ''),
  );

const TEL = '+33299010203';

describe('contacts in prose', () => {
  it.each<readonly [string, ...string[]]>([
    [
      "Renseignements auprès de Mme Solène KERVADEC, cheffe d'unité, au 02 99 01 02 03.",
      `Solène KERVADEC | cheffe d'unité | ${TEL}`,
    ],
    [
      'Pour toute question : Mesdames Lise BERTHOUMIEU et Anne-Sophie LE GALLUDEC au 02 99 01 02 03.',
      'Lise BERTHOUMIEU',
      `Anne-Sophie LE GALLUDEC | - | ${TEL}`,
    ],
    ['La cheffe de service est Mme Rose ADAM, 02 99 01 02 03.', `Rose ADAM | cheffe de service | ${TEL}`],
    [
      'Mme Solène KERVADEC, DRH, se tient à votre disposition au 02 99 01 02 03 pour en parler.',
      `Solène KERVADEC | DRH | ${TEL}`,
    ],
    ['Mme Solène KERVADEC, DRH, est joignable par téléphone au 02 99 01 02 03.', `Solène KERVADEC | DRH | ${TEL}`],
    [
      'M. Yvon LE DANTEC, directeur, reste à la disposition des candidats au 02 99 01 02 03.',
      `Yvon LE DANTEC | directeur | ${TEL}`,
    ],
    [
      'Mme Solène KERVADEC, cheffe de service, peut être jointe au 02 99 01 02 03 tous les matins.',
      `Solène KERVADEC | cheffe de service | ${TEL}`,
    ],
    ['M. Yvon LE DANTEC (directeur) répondra à vos questions : 02 99 01 02 03.', `Yvon LE DANTEC | directeur | ${TEL}`],
    [
      'Renseignements auprès de Monsieur Yvon LE DANTEC, directeur général adjoint, au 02.99.01.02.03.',
      `Yvon LE DANTEC | directeur général adjoint | ${TEL}`,
    ],
    [
      "Les contacts peuvent être pris auprès de madame Anaïs PELLERIN, directrice des solidarités ou de monsieur Marc-Antoine D'HERBIGNY, chef du service habitat au 02.99.01.02.03.",
      'Anaïs PELLERIN | directrice des solidarités',
      `Marc-Antoine D'HERBIGNY | chef du service habitat | ${TEL}`,
    ],
    [
      'Vous pouvez aussi contacter monsieur Idris BEN SALAH, chargé de recrutement/mobilité au 02 99 0102 03 ou madame Odette VAN DER MEER, assistante au 02 99 01 02 04.',
      `Idris BEN SALAH | chargé de recrutement/mobilité | ${TEL}`,
      'Odette VAN DER MEER | assistante | +33299010204',
    ],
    [
      'Tous les renseignements complémentaires peuvent être obtenus auprès de : Anne-Lise DE LA TOUR, SGAR Bretagne (téléphone : 02-99-01-02-03, 02-99-01-02-04, [email protected]) et M. Gaël PORTIER, adjoint au SGAR en charge du pôle Europe (téléphone : 02-99-01-02-05, [email\u00a0protected]).',
      `Anne-Lise DE LA TOUR | SGAR Bretagne | ${TEL} +33299010204`,
      'Gaël PORTIER | adjoint au SGAR en charge du pôle Europe | +33299010205',
    ],
    [
      "Personne(s) à contacter: Barnabé LEROUX-FAURE Responsable du service Information des publics, communication et partenariats.\nDirection de l'autonomie 02 99 01 02 03 - barnabe.leroux@departement.example.org",
      `Barnabé LEROUX-FAURE | Responsable du service Information des publics, communication et partenariats | ${TEL} | barnabe.leroux@departement.example.org`,
    ],
    [
      'Tout renseignement sur le poste peut être obtenu auprès de :\nOscar MARCHAND, chef du département des données\nTel : 02 99 01 02 03\ne-mail : oscar@cour.example.org\nLa cour emploie plus de mille agents répartis sur plusieurs sites, et recrute chaque année une centaine de personnes.\nIrène SOULIER, Chargée de recrutement\nMél : irene@cour.example.org\nTel : 02 99 01 02 04',
      `Oscar MARCHAND | chef du département des données | ${TEL} | oscar@cour.example.org`,
      'Irène SOULIER | Chargée de recrutement | +33299010204 | irene@cour.example.org',
    ],
    ['Contact RH : Prune GUILLOU\nTéléphone du contact RH : 0299010203', `Prune GUILLOU | - | ${TEL}`],
    [
      'Des questions ? Bertille CARON - 02.99.01.02.03\nResponsable de service accueil, entretien',
      `Bertille CARON | Responsable de service accueil, entretien | ${TEL}`,
    ],
    [
      "Des questions? Sylvain NOËL - Tél: 02.99.01.02.03 Directeur des systèmes d'information",
      `Sylvain NOËL | Directeur des systèmes d'information | ${TEL}`,
    ],
    [
      'Merci de contacter Mme Fanny ROUSSEL, Responsable de Pôle Accueil Périscolaire au 06 12 34 56 78 ou Mme Sabine PONCET - Chargée de recrutement au 07 12 34 56 78.',
      'Fanny ROUSSEL | Responsable de Pôle Accueil Périscolaire | +33612345678',
      'Sabine PONCET | Chargée de recrutement | +33712345678',
    ],
    ['Pour plus d’informations : Mme Martin, DRH, 02 99 01 02 03', `Martin | DRH | ${TEL}`],
    ['Renseignements : M. LE GOFF au 02 99 01 02 03', `LE GOFF | - | ${TEL}`],
    ['Questions : Nadège Bossuet, cadre de santé - 02 99 01 02 03', `Nadège Bossuet | cadre de santé | ${TEL}`],
    [
      'Contact : Gwenn LE MOAL · directrice de la communication · 02 99 01 02 03 · g.lemoal@ville.example.org',
      `Gwenn LE MOAL | directrice de la communication | ${TEL} | g.lemoal@ville.example.org`,
    ],
    [
      'Renseignements auprès de : Yann LE GUEN, directeur des médiathèques ☎ 02 99 01 02 03 – Soizic Morvan, gestionnaire emploi 📞 02 99 01 02 04',
      `Yann LE GUEN | directeur des médiathèques | ${TEL}`,
      'Soizic Morvan | gestionnaire emploi | +33299010204',
    ],
    [
      'M. le Maire, Régis VALADE, se tient à disposition pour tout renseignement (02.99.01.02.03)',
      `Régis VALADE | Maire | ${TEL}`,
    ],
    ['Contact : Gwenn LE MOAL | directrice | 02 99 01 02 03', `Gwenn LE MOAL | directrice | ${TEL}`],
    ['Pour tout renseignement, Mme Claire Dubois Directrice au 02 99 01 02 03', `Claire Dubois | Directrice | ${TEL}`],
    ['Contact : J. DUMONT, DGS, 02 99 01 02 03', `J. DUMONT | DGS | ${TEL}`],
    ['Contacter J.-P. MOREL au 02 99 01 02 03', `J.-P. MOREL | - | ${TEL}`],
    [
      'Contact : Claire Dubois – claire.dubois@ville.example.org',
      'Claire Dubois | - | - | claire.dubois@ville.example.org',
    ],
    ['Contacter Claire Dubois, responsable RH, au 02 99 01 02 03', `Claire Dubois | responsable RH | ${TEL}`],
    [
      'Renseignements auprès d’Élodie JAFFRÉ, gestionnaire RH, elodie.jaffre@ville.example.org',
      'Élodie JAFFRÉ | gestionnaire RH | - | elodie.jaffre@ville.example.org',
    ],
    ['Renseignements au 02 99 01 02 03 (Mme Dubois)', `Dubois | - | ${TEL}`],
    ['Renseignements au 02 99 01 02 03, demander M. Paul NOIRET', `Paul NOIRET | - | ${TEL}`],
    [
      'Renseignements au 02 99 01 02 03 auprès de Mme Rose ADAM, adjointe au DRH.',
      `Rose ADAM | adjointe au DRH | ${TEL}`,
    ],
    [
      'Renseignements : 02 99 01 02 03 (Mme ADAM) ou 02 99 01 02 04 (M. BRUN)',
      `ADAM | - | ${TEL}`,
      'BRUN | - | +33299010204',
    ],
    [
      'Mme Rose ADAM (directrice des ressources humaines) : 02 99 01 02 03',
      `Rose ADAM | directrice des ressources humaines | ${TEL}`,
    ],
    [
      'Contact : DUBOIS Claire, responsable du personnel, 02 99 01 02 03',
      `DUBOIS Claire | responsable du personnel | ${TEL}`,
    ],
    ['Contacter Mme DUBOIS Claire, responsable du personnel.', 'DUBOIS Claire | responsable du personnel'],
    [
      'Contacter le docteur Hélène VASSEUR, médecin de prévention, au 02 99 01 02 03.',
      `Hélène VASSEUR | médecin de prévention | ${TEL}`,
    ],
    [
      'Informations complémentaires : Capitaine Louis FERRAND, chef de bureau, 02 99 01 02 03',
      `Louis FERRAND | chef de bureau | ${TEL}`,
    ],
    [
      'Renseignements auprès de la directrice des ressources humaines, Mme Claire DUBOIS, au 02 99 01 02 03.',
      `Claire DUBOIS | directrice des ressources humaines | ${TEL}`,
    ],
    [
      'Renseignements auprès de Mme Zoé N’GUESSAN, responsable, joignable au 02 99 01 02 03 ou par mail à zoe.nguessan@ville.example.org',
      `Zoé N’GUESSAN | responsable | ${TEL} | zoe.nguessan@ville.example.org`,
    ],
    [
      'Pour toute question, Mme Lila HADDAD, cheffe du pôle, reste à votre disposition au 02 99 01 02 03.',
      `Lila HADDAD | cheffe du pôle | ${TEL}`,
    ],
    ['Renseignements auprès de Mme A. ROY, DRH. Tél. : 02 99 01 02 03', `A. ROY | DRH | ${TEL}`],
    ['Renseignements : M. Émile ROY, DRH (02 99 01 02 03 / 06 12 34 56 78)', `Émile ROY | DRH | ${TEL} +33612345678`],
    [
      'Contact : Claire DUBOIS\nResponsable des ressources humaines\nMairie de Vannes\n02 99 01 02 03',
      `Claire DUBOIS | Responsable des ressources humaines | ${TEL}`,
    ],
    [
      'Pour en savoir plus, contactez M. Ali HADDAD, chef de service, au 02 99 01 02 03. Envoyez votre CV à rh@ville.example.org.',
      `Ali HADDAD | chef de service | ${TEL}`,
    ],
    [
      'Contacts : Mme Rose ADAM et M. Luc BRUN : rose.adam@ville.example.org, luc.brun@ville.example.org',
      'Rose ADAM | - | - | rose.adam@ville.example.org',
      'Luc BRUN | - | - | luc.brun@ville.example.org',
    ],
    [
      'Renseignements auprès de Mme Rose ADAM, DRH, au 02 99 01 02 03 ou le secrétariat au 02 99 01 02 04.',
      `Rose ADAM | DRH | ${TEL}`,
    ],
    [
      'Renseignements et candidatures : Mme Rose ADAM, DRH, 02 99 01 02 03, rose.adam@ville.example.org',
      `Rose ADAM | DRH | ${TEL} | rose.adam@ville.example.org`,
    ],
    ['* **Contact :** Mme Rose ADAM – 02 99 01 02 03', `Rose ADAM | - | ${TEL}`],
    ['Renseignements : M.BRUN, au 02 99 01 02 03', `BRUN | - | ${TEL}`],
    [
      'Contacts : Marie-Laure Petit (DRH) 02 99 01 02 03 / Jean Roche (DGS) 02 99 01 02 04',
      `Marie-Laure Petit | DRH | ${TEL}`,
      'Jean Roche | DGS | +33299010204',
    ],
    [
      'Renseignements sur le poste : Hélène Martin-Duval (responsable du pôle) : 02 99 01 02 03',
      `Hélène Martin-Duval | responsable du pôle | ${TEL}`,
    ],
    ['CONTACT : CLAIRE DUBOIS, RESPONSABLE RH, 02 99 01 02 03', `CLAIRE DUBOIS | RESPONSABLE RH | ${TEL}`],
    [
      "Contact utile : Audrey Le Floc'h – Responsable d'unité – 02 99 01 02 03",
      `Audrey Le Floc'h | Responsable d'unité | ${TEL}`,
    ],
    [
      'Renseignements auprès de M. le chef du service (02 99 01 02 04) ou de son adjointe, Mme Anne PRIEUR (02 99 01 02 03).',
      `Anne PRIEUR | adjointe | ${TEL}`,
    ],
    [
      'Interlocuteur : Lieutenant-colonel Bruno SAUVAGE, chef de cabinet, PNIA 821 753 11 22, 02 99 01 02 03',
      `Bruno SAUVAGE | chef de cabinet | ${TEL}`,
    ],
    [
      'Renseignements : Yves COLIN 02 99 01 02 03 yves.colin@x.example.org Paule ARNAUD 02 99 01 02 04',
      `Yves COLIN | - | ${TEL} | yves.colin@x.example.org`,
      'Paule ARNAUD | - | +33299010204',
    ],
    [
      'Vous pouvez contacter :\nPaule Arnaud\nCheffe de projet\npaule.arnaud@x.example.org\n02 99 01 02 03\n\nYves COLIN\nDirecteur\n02 99 01 02 04',
      `Paule Arnaud | Cheffe de projet | ${TEL} | paule.arnaud@x.example.org`,
      'Yves COLIN | Directeur | +33299010204',
    ],
    [
      'Nom du contact : Claire DUBOIS\nFonction : responsable RH\nTéléphone : 02 99 01 02 03',
      `Claire DUBOIS | responsable RH | ${TEL}`,
    ],
    ['Contact RH Prune GUILLOU', 'Prune GUILLOU'],
    [
      'Questions : Odile FAURE, cheffe de projet [odile.faure@x.example.org](mailto:odile.faure@x.example.org)',
      'Odile FAURE | cheffe de projet | - | odile.faure@x.example.org',
    ],
    [
      'Pour en savoir plus, contactez Anne LE GALL, cheffe du service au : 02.99.01.02.03 (secrétariat : 02.99.01.02.04)',
      `Anne LE GALL | cheffe du service | ${TEL}`,
    ],
    [
      'Contact : Jean TANGUY – Tél. : 02 99 01 02 03 – Fax : 02 99 01 02 04 – jean.tanguy@x.example.org',
      `Jean TANGUY | - | ${TEL} | jean.tanguy@x.example.org`,
    ],
    [
      'Les candidatures doivent être adressées conjointement à :\n- Mme Audrey LE FLOCH, DRH (audrey.lefloch@x.example.org)\n- M. Luc BRUN, chef de service (luc.brun@x.example.org)',
      'Audrey LE FLOCH | DRH | - | audrey.lefloch@x.example.org',
      'Luc BRUN | chef de service | - | luc.brun@x.example.org',
    ],
  ])('%s', (text, ...expected) => {
    expect(shown(inProse(text))).toEqual(expected);
  });

  it.each([
    ['a function alone', 'Renseignements auprès de Mme la directrice des ressources humaines au 02 99 01 02 03.'],
    ['an addressee', 'Candidature à adresser à Monsieur le Président du Conseil départemental, 35000 RENNES.'],
    [
      'an addressee by name',
      'Les candidatures sont à adresser à Madame Rose ADAM, Maire, 1 place de la Mairie, 35000 RENNES.',
    ],
    [
      'an addressee, and an address for all',
      'CV et lettre à l’attention de M. Luc BRUN, Maire, par courriel : mairie@ville.example.org',
    ],
    ['a courtesy', 'Madame, Monsieur, adressez votre CV à rh@ville.example.org.'],
    ['a title in capitals', 'Candidature à adresser à MADAME LA MAIRE DE VANNES, 02 99 01 02 03'],
    ['a street', 'Le poste est situé 12 rue Ferdinand Buisson, renseignements au 02 99 01 02 03.'],
    ['a street in capitals', 'Renseignements : 1 place Jean MOËT, 02 99 01 02 03'],
    ['a street with a title', 'Renseignements : 3 rue du Docteur ROUX, 02 99 01 02 03'],
    ['a school', 'Renseignements : Lycée Jean MOULIN, 02 99 01 02 03'],
    ['a school of a person', 'Contacter le collège Louise MICHEL au 02 99 01 02 03.'],
    ['an organisation', 'Contacter France Travail ou Cap Emploi au 02 99 01 02 03.'],
    ['a service', 'Contacter la Direction des Ressources Humaines au 02 99 01 02 03.'],
    ['an agglomeration', 'Pour tout renseignement, contacter Rennes MÉTROPOLE au 02 99 01 02 03.'],
    ['a superior', 'Placé sous l’autorité de Mme Rose ADAM, directrice, vous encadrez six agents.'],
    ['working relations', 'Vous êtes en contact avec les élus et avec M. Luc BRUN, directeur de cabinet.'],
    ['relations', 'Contacts avec les partenaires : M. Luc BRUN (préfecture), les élus, les associations'],
    ['a signature', 'Le Maire,\nLuc BRUN'],
    ['headings', 'Savoir Être\nRelations Fonctionnelles\nTél : 02 99 01 02 03'],
    [
      'an employer',
      'Madame Dominique CARPENTIER, Présidente, recrute un chargé de mission. Renseignements : 02 99 01 02 03',
    ],
    [
      'a superior and a number',
      'Sous la responsabilité de Madame Rose ADAM (directrice), vous assurez l’accueil téléphonique au 02 99 01 02 03.',
    ],
    ['a speaker and a number', 'Mme Rose ADAM, directrice, présentera le poste. Standard : 02 99 01 02 03'],
    [
      'an addressee and the house’s number',
      'Candidature à adresser à M. Luc BRUN, Maire, 35000 RENNES. Tél. 02 99 01 02 03. E-mail : rh@ville.example.org',
    ],
    ['a placeholder', 'Contact : Prénom NOM'],
    ['schools', 'Écoles concernées : Jacques PRÉVERT, Jean JAURÈS. Renseignements au 02 99 01 02 03.'],
    ['an interview', 'Les entretiens seront menés par Mme LE FLOCH et M. BELLEC le 12 mars.'],
    ['a service in two words', 'Contact : Moyens Généraux, 02 99 01 02 03'],
    ['nobody', 'Goût du contact avec le public, sens de l’accueil.'],
    ['a job title', 'Renseignements : Responsable Ressources Humaines, 02 99 01 02 03'],
  ])('invents nobody from %s', (_, text) => {
    expect(inProse(text).filter(({ name }) => name !== null)).toEqual([]);
  });

  it.each<readonly [string, ...string[]]>([
    [
      'Renseignements auprès de Mme Odile WURTZ.\n02 99 01 02 03\n\nChargé de mission eau\nTechnicien voirie',
      `Odile WURTZ | - | ${TEL}`,
    ],
    ['Contact : Mme Odile WURTZ\n02 99 01 02 03\nChargé de mission eau', `Odile WURTZ | - | ${TEL}`],
    ['Contact : Mme Odile WURTZ, 02 99 01 02 03\n\nChargé de mission eau', `Odile WURTZ | - | ${TEL}`],
    ['Contact : Mme Odile WURTZ, 02 99 01 02 03\nAgent technique (H/F)', `Odile WURTZ | - | ${TEL}`],
    ['Contact : Mme Odile WURTZ, 02 99 01 02 03\nAgent technique 5 décembre 2025', `Odile WURTZ | - | ${TEL}`],
    ['Contact : Mme Odile WURTZ\nCheffe de service\n02 99 01 02 03', `Odile WURTZ | Cheffe de service | ${TEL}`],
  ])('knows the post of somebody from openings of the page: %j', (text, ...expected) => {
    expect(shown(inProse(text))).toEqual(expected);
  });

  it.each<readonly [string, ...string[]]>([
    [
      'Renseignements : Chef de service Alain MOURGUES, tél : 02 99 01 02 03',
      `Alain MOURGUES | Chef de service | ${TEL}`,
    ],
    [
      'Contact : Directrice adjointe Anne-Lise DE LA TOUR - 02 99 01 02 03',
      `Anne-Lise DE LA TOUR | Directrice adjointe | ${TEL}`,
    ],
    ['Contact : M. MOURGUES (Alain), chef de service, 02 99 01 02 03', `MOURGUES (Alain) | chef de service | ${TEL}`],
    ['Contact : M. MOURGUES (directeur), 02 99 01 02 03', `MOURGUES | directeur | ${TEL}`],
    ['Contact : M. MOURGUES, chef de service, poste 12 34, 02 99 01 02 03', `MOURGUES | chef de service | ${TEL}`],
    ['Contact : Directeur du lycée Jean MOULIN, 02 99 01 02 03', `- | Directeur du lycée Jean MOULIN | ${TEL}`],
  ])('tells a post from the name of its holder: %s', (text, ...expected) => {
    expect(shown(inProse(text))).toEqual(expected);
  });

  it('presents no addressee by his post as somebody with the number of the house', () => {
    const text =
      'Candidature à adresser à Monsieur le Maire.\nTéléphone collectivité : 02 99 01 02 03\nAdresse e-mail : mairie@ville.example.org';
    for (const title of ['Contact', 'Contact et modalités de candidature'])
      for (const { role } of contactsOf(postingOf({ title, text }))) expect(role).toBeNull();
    expect(
      shown(
        inProse(`Contact et informations complémentaires :\n${text.replace('Candidature à adresser', 'Adresser CV')}`),
      ),
    ).toEqual([`- | - | ${TEL} | mairie@ville.example.org`]);
    expect(
      shown(contactsOf(postingOf({ title: 'Contact', text: "S'adresser à Madame la directrice au 02 99 01 02 03." }))),
    ).toEqual([`- | directrice | ${TEL}`]);
  });

  it.each([
    'Régions Bretagne, Normandie et Centre',
    'Départements Ardèche, Drôme et Loire',
    'Communes Blois et Vineuil',
  ])('takes no places for somebody: %s', (places) => {
    expect(inProse(`La direction est l'interlocutrice des services de sa zone : ${places} (12 sites).`)).toEqual([]);
  });

  it('asks an office among the terms of application', () => {
    const text = 'Adresser CV et lettre à la ville.\nRenseignements auprès du service RH au 02 99 01 02 03.';
    expect(
      shown(contactsOf(postingOf({ role: 'application_terms', title: 'Modalités de candidature', text }))),
    ).toEqual([`- | service RH | ${TEL}`]);
  });

  it.each<readonly [string, ...string[]]>([
    ['Contacter le service RH au 02 99 01 02 03.', `- | service RH | ${TEL}`],
    ['Renseignements auprès du DGS au 02 99 01 02 03', `- | DGS | ${TEL}`],
    [
      'Vous pouvez contacter M. le Directeur des services techniques au 02 99 01 02 03',
      `- | Directeur des services techniques | ${TEL}`,
    ],
    [
      'Contacter le service RH au 02 99 01 02 04. Renseignements sur le poste : Mme Rose ADAM, 02 99 01 02 03.',
      `Rose ADAM | - | ${TEL}`,
    ],
    ['Le service RH est au 02 99 01 02 03.'],
    ['Adresser CV et lettre au service RH, 02 99 01 02 03.'],
  ])('asks an office where nobody is named: %s', (text, ...expected) => {
    expect(shown(inProse(text))).toEqual(expected);
  });

  it('takes no office of the tasks for one to ask', () => {
    const text = 'Vous serez amené à contacter le service des eaux au 02 99 01 02 03 en cas de fuite.';
    expect(contactsOf(postingOf({ role: 'missions', text }))).toEqual([]);
  });

  it.each(['ou au 06 99 00 00 15', 'ou le 06 99 00 00 15', 'ou au +33 6 99 00 00 15'])(
    'gives a second number to the person before it: %s',
    (second) => {
      expect(shown(inProse(`Renseignements : Mme Rose ADAM, DGA, au 02 99 01 02 03 ${second}`))).toEqual([
        `Rose ADAM | DGA | ${TEL} +33699000015`,
      ]);
    },
  );

  it('takes one person named twice for one', () => {
    expect(
      shown(
        inProse(
          'Contact : Mme Rose ADAM, DRH, 02 99 01 02 03\nRenseignements auprès de Mme ADAM : rose.adam@ville.example.org',
        ),
      ),
    ).toEqual([`Rose ADAM | DRH | ${TEL} | rose.adam@ville.example.org`]);
  });

  it('takes two people of one surname for two', () => {
    expect(shown(inProse('Contacter Mme Rose ADAM au 02 99 01 02 03 ou M. Luc ADAM au 02 99 01 02 04'))).toHaveLength(
      2,
    );
  });
});

describe('contacts under labels and headings', () => {
  it.each([
    ['Claire Dubois', 'Claire Dubois'],
    ['Anne-Sophie Le Gall', 'Anne-Sophie Le Gall'],
    ['Service Recrutement', '-'],
    ['Ressources Humaines', '-'],
  ])('takes a name that is all its line says for that of whom the house is to be asked for: %s', (line, name) => {
    const text = `${line}\nE-mail : mairie@ville.example.org\nTéléphone : 02 99 01 02 03`;
    expect(shown(contactsOf(postingOf({ title: 'Contact', text })))).toEqual([
      `${name} | - | ${TEL} | mairie@ville.example.org`,
    ]);
  });

  it('reads labelled values as one contact', () => {
    const posting = postingOf(
      { label: 'contact', title: 'Contact RH', text: 'Prune GUILLOU' },
      { label: 'contact_phone', title: 'Téléphone du contact RH', text: '0299010203' },
      { label: 'contact_email', title: 'E-mail du contact RH', text: 'prune@ville.example.org' },
    );
    expect(shown(contactsOf(posting))).toEqual([`Prune GUILLOU | - | ${TEL} | prune@ville.example.org`]);
  });

  it.each([
    ['Prune Guillou', 'Prune Guillou'],
    ['PRUNE GUILLOU', 'PRUNE GUILLOU'],
    ['Mme Guillou', 'Guillou'],
    ['GUILLOU Prune', 'GUILLOU Prune'],
    ['Prune Guillou, responsable RH', 'Prune Guillou | responsable RH'],
  ])('reads "%s" as the value of a contact label', (text, expected) => {
    expect(shown(contactsOf(postingOf({ label: 'contact', title: 'Contact', text })))).toEqual([expected]);
  });

  it('gives a number without a name where a label gives it', () => {
    const posting = postingOf(
      { label: 'contact_phone', title: 'Téléphone collectivité', text: '02 99 01 02 03' },
      { label: 'contact_email', title: 'Adresse e-mail', text: 'mairie@ville.example.org' },
    );
    expect(shown(contactsOf(posting))).toEqual([`- | - | ${TEL} | mairie@ville.example.org`]);
  });

  it.each([
    ['contact@ville.example.org\ncontact@ville.example.org', '- | - | - | contact@ville.example.org'],
    ['Service recrutement : 02 99 01 02 03', `- | Service recrutement | ${TEL}`],
    ['Chef du bureau de soutien - Tél : 02 99 01 02 03', `- | Chef du bureau de soutien | ${TEL}`],
    ['Mme la directrice des ressources humaines au 02 99 01 02 03', `- | directrice des ressources humaines | ${TEL}`],
    ['Hervé Muller, responsable du service : 02 99 01 02 03', `Hervé Muller | responsable du service | ${TEL}`],
    ["Sur le poste : Yann Legoff, chef d'équipe au 02 99 01 02 03", `Yann Legoff | chef d'équipe | ${TEL}`],
    ['Rose ADAM', 'Rose ADAM'],
    ['Rose ADAM, DRH\n\nLuc BRUN, DGS', 'Rose ADAM | DRH'],
  ])('reads %j under a heading for contacts', (text, expected) => {
    expect(shown(contactsOf(postingOf({ title: 'Personnes à contacter', text })))[0]).toBe(expected);
  });

  it('takes what is named after somebody for nobody there', () => {
    const text = 'Jean Moulin, école : 02 99 01 02 03';
    expect(shown(contactsOf(postingOf({ title: 'Personnes à contacter', text })))).toEqual([]);
  });

  it('reads an unknown label that is for contacts', () => {
    expect(
      shown(contactsOf(postingOf({ label: null, title: 'Votre interlocutrice', text: 'Rose ADAM – 02 99 01 02 03' }))),
    ).toEqual([`Rose ADAM | - | ${TEL}`]);
  });

  it('gives somebody the address with that surname that stands alone elsewhere', () => {
    const text = (address: string) => ({ title: 'Contact', text: `${address}` });
    const people = { title: 'Personnes à contacter', text: 'Rose ADAM – directrice\nLuc BRUN – adjoint' };
    expect(shown(contactsOf(postingOf(people, text('luc.brun@ville.example.org'))))).toEqual([
      'Rose ADAM | directrice',
      'Luc BRUN | adjoint | - | luc.brun@ville.example.org',
    ]);
    expect(shown(contactsOf(postingOf(people, text('rh@ville.example.org'))))).toContain(
      '- | - | - | rh@ville.example.org',
    );
  });

  it('leaves a masked address out', () => {
    expect(shown(contactsOf(postingOf({ title: 'Contact', text: 'Rose ADAM : [email\u00a0protected]' })))).toEqual([
      'Rose ADAM',
    ]);
  });

  it('says where a contact was read', () => {
    const { provenance } = extract(postingOf({ title: 'Contact', text: 'Rose ADAM\nTél : 02 99 01 02 03' }), true);
    expect(provenance?.['contacts[0]']).toEqual({
      lines: [2, 3],
      raw: 'Rose ADAM\nTél : 02 99 01 02 03',
      rule: 'contact:capitals',
    });
  });
});

it('reads hostile text in linear time', () => {
  const started = performance.now();
  inProse('Mme Rose ADAM, '.repeat(20_000));
  inProse('contact candidature M. '.repeat(20_000));
  inProse('Rose ADAM 02 99 01 02 03\n'.repeat(10_000));
  inProse('R'.repeat(300_000));
  inProse(`${'Rose '.repeat(60_000)}ADAM`);
  inProse(`Mme Rose ADAM${', '.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(8000);
});
