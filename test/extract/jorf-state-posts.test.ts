import { describe, expect, it } from 'vitest';
import type { OfferRecord } from '../../src/offer.js';
import { recordOfNotice } from './page.js';

const noticeOf = (...lines: readonly string[]): OfferRecord => recordOfNotice(lines.join('\n'));
const OPENING = 'Un emploi de sous-directeur est vacant au ministère des canaux.';

describe('the opening', () => {
  it('ends the name of a ministry before the next one', () => {
    const { employer } = noticeOf(
      'Sera prochainement vacant un emploi de sous-directeur au ministère des canaux et de la cohésion des rives et au ministère de la vapeur.',
    );
    expect(employer.name).toBe('ministère des canaux et de la cohésion des rives');
  });

  it('takes whom a body is attached to for no employer', () => {
    const { employer } = noticeOf(
      "Un emploi de directeur de projet (groupe III) est créé à la direction générale des îles du ministère des îles, rattachée administrativement à l'administration centrale du ministère de la vapeur.",
    );
    expect(employer.name).toBe('direction générale des îles du ministère des îles');
  });

  it('ends the name of a post before the reason of the vacancy', () => {
    const { title } = noticeOf(
      "Est vacant à l'administration centrale du ministère des canaux un emploi de sous-directeur, compte tenu de la réorganisation en cours à la direction de l'eau.",
    );
    expect(title).toBe('sous-directeur');
  });
});

describe('the place', () => {
  const placeIn = (sentence: string) => noticeOf(OPENING, sentence).workplace;

  it('is a site that names no town', () => {
    expect(placeIn("L'emploi est localisé sur le site de La Défense (tour Ibis).")).toMatchObject({
      text: 'site de La Défense (tour Ibis)',
      city: null,
      street: null,
    });
  });

  it.each(['Picardie', 'Normandie'])('takes %s for a région, and for no town', (region) => {
    expect(placeIn(`Cet emploi est localisé en ${region}.`)).toMatchObject({ text: region, city: null });
  });

  it('is a site in a street', () => {
    expect(placeIn("L'emploi est localisé sur le site de Paris au 50, rue Haute (75015).")).toMatchObject({
      street: '50, rue Haute',
      postcode: '75015',
      city: 'Paris',
      department_code: '75',
    });
    expect(placeIn("L'emploi est localisé sur le site de Balard, 60, boulevard Haut (75015).")).toMatchObject({
      text: 'site de Balard, 60, boulevard Haut (75015)',
      street: '60, boulevard Haut',
      postcode: '75015',
      department_code: '75',
      city: null,
    });
  });

  it('ends before what the sentence goes on about', () => {
    expect(
      placeIn('Ce poste, basé à Paris (27, rue des Îles, 7e), nécessite des déplacements fréquents.'),
    ).toMatchObject({
      text: 'Paris (27, rue des Îles, 7e)',
      city: 'Paris',
    });
    expect(
      placeIn(
        "Le poste est situé à Saint-Pierre, siège de la direction de la mer qui dispose d'une antenne située à Miquelon.",
      ),
    ).toMatchObject({ text: 'Saint-Pierre', city: 'Saint-Pierre' });
  });

  it('takes a body for no town', () => {
    expect(placeIn("L'emploi s'exerce au Rectorat de Guyane, à Cayenne.")).toMatchObject({
      text: 'Rectorat de Guyane, à Cayenne',
      city: 'Cayenne',
    });
    expect(placeIn("L'emploi s'exerce au Havre.").city).toBe('Le Havre');
  });

  it('stands under a label of its own', () => {
    expect(noticeOf(OPENING, 'Localisation administrative : Clermont-Ferrand.')).toMatchObject({
      workplace: { text: 'Clermont-Ferrand', city: 'Clermont-Ferrand' },
      other_fields: [],
    });
  });

  it('is where "il" is, behind a sentence about the post', () => {
    expect(
      placeIn('Cet emploi est classé dans le groupe III. Il est localisé au 11, rue des Saules, à Paris (8e).'),
    ).toMatchObject({ street: '11, rue des Saules', city: 'Paris' });
    expect(placeIn('Le service compte 20 agents. Il est localisé à Metz.').city).toBeNull();
  });
});

describe('the reference', () => {
  it('is no heading over the laws', () => {
    const record = noticeOf(
      OPENING,
      'Références',
      "Décret n° 2019-1594 du 31 décembre 2019 relatif aux emplois de direction de l'Etat.",
      'Arrêté du 11 mars 2020 fixant les modalités de recrutement.',
    );
    expect(record.reference).toBeNull();
    expect(record.other_sections).toEqual([
      {
        heading: 'Références',
        text: "Décret n° 2019-1594 du 31 décembre 2019 relatif aux emplois de direction de l'Etat.\nArrêté du 11 mars 2020 fixant les modalités de recrutement.",
      },
    ]);
    expect(noticeOf(OPENING, 'Référence : 2024-118').reference).toBe('2024-118');
    expect(noticeOf(OPENING, 'Référence', '2024-118').reference).toBe('2024-118');
    const beside = noticeOf(OPENING, 'Références : décret n° 2019-1594 du 31 décembre 2019 ; arrêté du 11 mars 2020.');
    expect([beside.reference, beside.other_fields.map(({ label }) => label)]).toEqual([null, ['Références']]);
  });
});

describe('the length', () => {
  it('stands under its heading', () => {
    const lengthUnder = (heading: string, text: string) => noticeOf(OPENING, heading, text).duration;
    expect(lengthUnder("Durée d'occupation de l'emploi", '4 ans renouvelables dans la limite de 8 ans.')).toBe('P4Y');
    expect(lengthUnder('Durée', 'Trois ans, renouvelable une fois.')).toBe('P3Y');
    expect(lengthUnder('Période probatoire', '6 mois.')).toBeNull();
    expect(lengthUnder('Durée de la période probatoire', '6 mois.')).toBeNull();
  });

  it('is told of the post and of its rank', () => {
    expect(noticeOf(OPENING, 'La durée prévisible de cet emploi classé en groupe I sera de trois ans.').duration).toBe(
      'P3Y',
    );
  });
});

describe('the laws', () => {
  it('are named once, as in a sentence', () => {
    const decree = "écret n° 2019-1594 du 31 décembre 2019 relatif aux emplois de direction de l'Etat.";
    const record = noticeOf(OPENING, `Cet emploi relève du d${decree}`, 'Références', `D${decree}`);
    expect(record.legal_references).toEqual(['décret n° 2019-1594 du 31 décembre 2019']);
  });
});

describe('where to write to', () => {
  const addressIn = (...lines: readonly string[]) => noticeOf(OPENING, ...lines).application.postal_address;
  const CANDIDATES = 'Les candidatures doivent être transmises, dans un délai de trente jours,';

  it('begins with whoever is at the head of a service', () => {
    expect(
      addressIn(`${CANDIDATES} au chef de l'inspection générale des canaux, 39-43, quai des Saules, 75015 Paris.`),
    ).toBe("chef de l'inspection générale des canaux, 39-43, quai des Saules, 75015 Paris");
    expect(
      addressIn(`${CANDIDATES} par le directeur intéressé au ministère des canaux, 12, rue Haute, 75007 Paris.`),
    ).toBe('ministère des canaux, 12, rue Haute, 75007 Paris');
    expect(
      addressIn(
        `${CANDIDATES} au directeur de leur service, qui les adresse au ministère des canaux, 12, rue Haute, 75007 Paris.`,
      ),
    ).toBe('ministère des canaux, 12, rue Haute, 75007 Paris');
  });

  it('leaves out the preposition of an item', () => {
    expect(
      addressIn(
        'Les candidatures sont transmises :',
        '- au préfet du Cher, place Haute, 18000 Bourges ;',
        '- au ministère.',
      ),
    ).toBe('préfet du Cher, place Haute, 18000 Bourges');
    expect(
      addressIn('Les candidatures doivent être adressées :', '', '1. Au préfet du Cher, place Haute, 18000 Bourges ;'),
    ).toBe('préfet du Cher, place Haute, 18000 Bourges');
  });
});

describe('the day', () => {
  it('may be as soon as possible', () => {
    const soon = (sentence: string) => noticeOf(sentence).start_asap;
    expect(soon("L'emploi de directeur est à pourvoir dès que possible au ministère des canaux.")).toBe(true);
    expect(soon('Un emploi de sous-directeur est immédiatement vacant au ministère des canaux.')).toBe(true);
    expect(soon(`${OPENING} Cet emploi est à pourvoir immédiatement.`)).toBe(true);
    expect(soon(`${OPENING} Une équipe est à pourvoir dès que possible.`)).toBe(false);
    expect(
      soon("L'emploi de directeur est à pourvoir dès que possible au ministère des canaux, à compter du 2 mai 2024."),
    ).toBe(false);
  });

  it('is the last on which letters are received', () => {
    const deadline = noticeOf(
      OPENING,
      'Les candidatures doivent être reçues sur la boîte fonctionnelle postes@example.org avant le 15 juin 2024 à midi.',
    ).application_deadline;
    expect(deadline).toBe('2024-06-15');
    expect(
      noticeOf(
        OPENING,
        'Candidatures',
        'Les candidats présélectionnés seront reçus en entretien avant le 15 juin 2024.',
      ).application_deadline,
    ).toBeNull();
  });
});

describe('further sentences', () => {
  it('tell the length of a contract', () => {
    const length = (sentence: string) => noticeOf(OPENING, sentence).duration;
    expect(length("Le contrat ou le détachement est d'une durée de trois ans renouvelable.")).toBe('P3Y');
    expect(length("Elle est comprise dans la durée d'occupation de l'emploi, qui est de quatre ans.")).toBe('P4Y');
    expect(length("Le contrat des agents du service est d'une durée de trois ans.")).toBeNull();
  });

  it('tell the street in brackets, and the town of what "il" is', () => {
    expect(noticeOf(OPENING, 'Le poste est localisé à Paris (27, rue Haute, 7e).').workplace).toMatchObject({
      city: 'Paris',
      street: '27, rue Haute',
      department_code: '75',
    });
    expect(
      noticeOf(OPENING, 'Localisation', 'Immeuble Ibis, 40, avenue des Saules, Paris (12e).').workplace,
    ).toMatchObject({ city: 'Paris', street: '40, avenue des Saules' });
    expect(noticeOf(`${OPENING} Il s'exerce à Lille.`).workplace.city).toBe('Lille');
  });

  it('name posts that a list below names', () => {
    const { title } = noticeOf(
      'Les emplois de directeur de projet suivants sont créés au ministère des canaux :',
      '1° Directeur de projet « Rives » ;',
      '2° Directeur de projet « Sources ».',
    );
    expect(title).toBe('directeur de projet');
  });
});

describe('the pay', () => {
  const payIn = (...sentences: readonly string[]) => {
    const { min, max } = noticeOf(OPENING, ...sentences).salary;
    return [min, max];
  };
  const ON_TOP = 'Elle est complétée par une part variable dont le montant brut est compris entre 0 € et 17 060 €.';

  it('is not what comes on top of it', () => {
    expect(payIn("La rémunération dépend de l'expérience.", ON_TOP)).toEqual([null, null]);
    expect(payIn(ON_TOP, 'La part fixe est comprise entre 80 000 € et 100 000 € brut par an.')).toEqual([
      80000, 100000,
    ]);
    expect(
      payIn("A cette rémunération s'ajoute un complément indemnitaire annuel (CIA) compris entre 0 et 22 000 euros."),
    ).toEqual([null, null]);
  });

  it.each([
    'La rémunération brute annuelle, part variable comprise, est comprise entre 80 000 € et 100 000 €.',
    'La rémunération brute annuelle, hors part variable, est comprise entre 80 000 € et 100 000 €.',
    'La rémunération brute annuelle (part fixe et part variable) est comprise entre 80 000 € et 100 000 €.',
    'La rémunération brute annuelle est comprise entre 80 000 € et 100 000 €, avec une part variable de 0 € à 9 000 €.',
  ])('may be told with it: %s', (sentence) => {
    expect(payIn(sentence)).toEqual([80000, 100000]);
  });
});
