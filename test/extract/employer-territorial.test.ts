import { describe, expect, it } from 'vitest';
import { recordOfPage, recordOfText } from './page.js';

const employerOf = (value: string) => recordOfPage({ Employeur: value }).employer;
const PROSE = 'Au cœur du Perche, la commune mène une politique culturelle ambitieuse avec ses habitants.';

describe('what stands under Employeur', () => {
  it('is a name alone', () => {
    expect(employerOf("COMMUNE D'ESPELETTE")).toMatchObject({ name: "COMMUNE D'ESPELETTE", presentation: null });
  });

  it.each(['4900 habitants', '34 000 habitants - 40 kms Ouest de Paris', 'Ville de 12 000 habitants', PROSE])(
    'is a fact or prose, and no name: %s',
    (value) => {
      expect(employerOf(value)).toMatchObject({ name: null, presentation: value });
    },
  );

  it.each([
    "Vitré Communauté est une communauté d'agglomération.",
    'La ville de Vitré recrute.',
    'Le territoire compte plus de douze villages',
    'Commune dynamique du littoral',
    'Ville moyenne aux portes de Rennes',
  ])('says something of the employer, and does not name it: %s', (value) => {
    expect(employerOf(value)).toMatchObject({ name: null, presentation: value });
  });

  it.each(['Commune nouvelle de Val-Haut', 'Ville et CCAS de Vitré', 'Est Ensemble', "Syndicat de l'est vitréen"])(
    'is a name all the same: %s',
    (value) => {
      expect(employerOf(value)).toMatchObject({ name: value, presentation: null });
    },
  );

  it.each(['www.vitre.example.org', 'https://vitre.example.org/'])('is its site: %s', (value) => {
    expect(employerOf(value)).toMatchObject({ name: null, presentation: null, website: value });
  });

  it.each([
    'CCAS de Vitré - 3 rue du Pont - 35500 VITRÉ',
    'CCAS de Vitré, 3 rue du Pont, 35500 VITRÉ',
    'CCAS de Vitré - 3 rue du Pont 35500 VITRÉ',
  ])('is a name and an address on one line: %s', (value) => {
    expect(employerOf(value)).toMatchObject({
      name: 'CCAS de Vitré',
      street: '3 rue du Pont',
      postcode: '35500',
      city: 'VITRÉ',
      presentation: null,
    });
  });

  it.each(['VILLE DE VITRÉ\n5 place du Château\n35500 VITRÉ', 'Ville de Vitré'])(
    'is said once where the address at the end of the page says the same: %s',
    (value) => {
      const { employer, other_fields } = recordOfText(
        `Juriste\nOffre n° O035260311000404\nPubliée le 11/03/2026\nSynthèse de l'offre\nEmployeur\n${value}\nLieu de travail\nVitré (Ille-et-Vilaine)\nInformations complémentaires\nÉcrire au service.\nAdresse de l'employeur\nVILLE DE VITRÉ\n>5 place du Château\n35500 VITRÉ\nTravailleurs handicapés\nEmploi ouvert à tous.\n`,
      );
      expect(employer).toMatchObject({ street: '5 place du Château', postcode: '35500', city: 'VITRÉ' });
      expect(other_fields).toEqual([]);
    },
  );

  it('is kept where its address is another', () => {
    const { employer, other_fields } = recordOfText(
      `Juriste\nOffre n° O035260311000404\nPubliée le 11/03/2026\nSynthèse de l'offre\nEmployeur\nVILLE DE VITRÉ\n2 rue du Pont\n35500 VITRÉ\nLieu de travail\nVitré (Ille-et-Vilaine)\nInformations complémentaires\nÉcrire au service.\nAdresse de l'employeur\nVILLE DE VITRÉ\n5 place du Château\n35500 VITRÉ\nTravailleurs handicapés\nEmploi ouvert à tous.\n`,
    );
    expect(employer.street).toBe('5 place du Château');
    expect(other_fields).toEqual([{ label: 'Employeur', value: 'VILLE DE VITRÉ 2 rue du Pont 35500 VITRÉ' }]);
  });

  it('is the number of one, and no name', () => {
    expect(employerOf('SIRET : 214 100 180 00017')).toMatchObject({
      name: null,
      presentation: 'SIRET : 214 100 180 00017',
    });
  });

  it('is a name, its number and an address', () => {
    expect(employerOf('COMMUNE DE BLOIS\nSIRET : 21410018000017')).toMatchObject({
      name: 'COMMUNE DE BLOIS',
      presentation: 'SIRET : 21410018000017',
    });
    expect(employerOf('COMMUNE DE BLOIS\nSIRET : 21410018000017\n9 place Haute\n41000 BLOIS')).toMatchObject({
      name: 'COMMUNE DE BLOIS',
      street: '9 place Haute',
      city: 'BLOIS',
      presentation: 'SIRET : 21410018000017',
    });
    expect(employerOf(`COMMUNE DE BLOIS\n${PROSE}\nSIRET : 21410018000017`)).toMatchObject({
      name: 'COMMUNE DE BLOIS',
      presentation: `${PROSE}\nSIRET : 21410018000017`,
    });
  });

  it.each(["COMMUNE D'ESPELETTE", 'CC DU PAYS BASQUE - COMMUNAUTÉ DE COMMUNES', 'LANNION-TRÉGOR COMMUNAUTÉ'])(
    'is a name over prose: %s',
    (name) => {
      expect(employerOf(`${name}\n${PROSE}\nElle emploie cent agents.`)).toMatchObject({
        name,
        presentation: `${PROSE}\nElle emploie cent agents.`,
      });
    },
  );

  it.each([
    "Communauté d'Agglomération Porte de l'Isère",
    'Métropole Rouen Normandie',
    'Syndicat mixte du Pays de Caux',
    'CCAS de Vitré',
    // The town of the post, with and without what it is.
    'Mairie de arras',
    'Arras',
  ])('is a name over prose, in small letters too: %s', (name) => {
    expect(employerOf(`${name}\n${PROSE}\nElle emploie cent agents.`)).toMatchObject({
      name,
      presentation: `${PROSE}\nElle emploie cent agents.`,
    });
  });

  it('is a name over what is counted, though a small letter is in it', () => {
    expect(employerOf("COMMUNAUTÉ d'AGGLOMÉRATION DU BLÉSOIS\n44 communes - 75 000 habitants")).toMatchObject({
      name: "COMMUNAUTÉ d'AGGLOMÉRATION DU BLÉSOIS",
      presentation: '44 communes - 75 000 habitants',
    });
  });

  it('is a name over prose whose lines are broken', () => {
    const broken = PROSE.replace(' politique', '\npolitique');
    expect(employerOf(`Ville de Mortagne\n${broken}`)).toMatchObject({
      name: 'Ville de Mortagne',
      presentation: broken,
    });
  });

  it.each(["Ville d'Art et d'Histoire", 'Commune de montagne', 'Ville à taille humaine', 'Lens'])(
    'is what prose begins with: %s',
    (first) => {
      expect(employerOf(`${first}\n${PROSE}`)).toMatchObject({ name: null, presentation: `${first}\n${PROSE}` });
    },
  );

  it.each(['<https://arras.example.org>', '[https://arras.example.org](https://arras.example.org)'])(
    'has a site without the marks of a link: %s',
    (site) => {
      const { employer } = recordOfPage({ Employeur: `Arras\nSite web de l'employeur\n${site}` });
      expect(employer).toMatchObject({ name: 'Arras', website: 'https://arras.example.org' });
    },
  );

  it.each(['BIENVENUE À ESPELETTE', 'REJOIGNEZ UNE VILLE QUI BOUGE !', 'La commune'])('is prose alone: %s', (first) => {
    expect(employerOf(`${first}\n${PROSE}`)).toMatchObject({ name: null, presentation: `${first}\n${PROSE}` });
  });

  it('is a name and an address', () => {
    expect(employerOf('Métropole européenne\n2 boulevard des Cités Unies\n59800 LILLE')).toEqual({
      name: 'Métropole européenne',
      street: '2 boulevard des Cités Unies',
      postcode: '59800',
      city: 'LILLE',
      presentation: null,
      website: null,
    });
  });

  it('is prose before a name and an address', () => {
    expect(employerOf(`${PROSE}\nVille de Mortagne\nHôtel de ville - BP 12\n61400 MORTAGNE`)).toMatchObject({
      name: 'Ville de Mortagne',
      street: 'Hôtel de ville - BP 12',
      postcode: '61400',
      presentation: PROSE,
    });
  });

  it('is an address without a name', () => {
    expect(employerOf(`${PROSE}\n12 rue des Tilleuls\n61400 MORTAGNE`)).toMatchObject({
      name: null,
      street: '12 rue des Tilleuls',
      city: 'MORTAGNE',
      presentation: PROSE,
    });
  });

  it('is prose under the title of the page where the label is missing', () => {
    const { employer } = recordOfPage({ "Synthèse de l'offre": PROSE });
    expect(employer).toMatchObject({ name: null, presentation: PROSE });
  });
});

describe('an address that begins with the seat', () => {
  const pageWith = (employer: string, ...address: string[]): string =>
    [
      'Agent d’accueil',
      'Offre n° O035260402000318',
      'Publiée le 02/04/2026',
      "Synthèse de l'offre",
      'Employeur',
      employer,
      "Adresse de l'employeur",
      ...address,
      'Poste à pourvoir le',
      '01/07/2026',
      "Descriptif de l'emploi",
      'Accueillir le public.',
      '',
    ].join('\n');

  it('is on one line with the name, where the lines of the page are lost', () => {
    const { employer } = recordOfText(pageWith('Ville de Vitré', 'VILLE DE VITRÉ >5 place du Château 35500 VITRE'));
    expect(employer).toMatchObject({ street: '5 place du Château', postcode: '35500', city: 'VITRE' });
  });

  it('may have the name that stands under the label, too', () => {
    const { employer, other_fields } = recordOfText(
      pageWith('Ville de Vitré', 'VILLE DE VITRÉ', '5 place du Château', '35500 VITRE'),
    );
    expect(employer).toMatchObject({ name: 'Ville de Vitré', street: '5 place du Château', city: 'VITRE' });
    expect(other_fields).toEqual([]);
  });

  it.each(['Hôtel de Ville', 'Mairie', "Hôtel d'agglomération", 'HÔTEL DE VILLE'])(
    'leaves the name to the label: %s',
    (seat) => {
      const { employer, other_fields } = recordOfText(
        pageWith('Ville de Vitré', seat, '5 place du Château', '35500 VITRE'),
      );
      expect(employer).toMatchObject({
        name: 'Ville de Vitré',
        street: `${seat}, 5 place du Château`,
        postcode: '35500',
        city: 'VITRE',
      });
      expect(other_fields).toEqual([]);
    },
  );

  it.each([
    ['4900 habitants', 'Mairie', 'Mairie'],
    ['Ville de Vitré', 'CCAS de Vitré', 'CCAS de Vitré'],
  ])('names the employer where the label does not, or the block says more: %s, %s', (label, first, name) => {
    const { employer } = recordOfText(pageWith(label, first, '5 place du Château', '35500 VITRE'));
    expect(employer).toMatchObject({ name, street: '5 place du Château' });
  });
});
