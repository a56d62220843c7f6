import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../../src/extract/correspondence/names.js';

const names = (text: string): readonly (string | null)[] => peopleIn(text).map(({ value }) => value.name);

describe('peopleIn', () => {
  it.each([
    ['Mme Claire DUBOIS', 'Claire DUBOIS', 'civility'],
    ['M. Jean-Gabriel D’ARGENT', 'Jean-Gabriel D’ARGENT', 'civility'],
    ['Mr Paul LE GOFF-MARTIN', 'Paul LE GOFF-MARTIN', 'civility'],
    ['Mlle Zoé van der Meer', 'Zoé van der Meer', 'civility'],
    ['Monsieur d’ORNANO', 'd’ORNANO', 'civility'],
    ['Madame Fatou N’DIAYE', 'Fatou N’DIAYE', 'civility'],
    ['Mme le docteur Anne ROY', 'Anne ROY', 'civility'],
    ['Dr. Anne ROY', 'Anne ROY', 'civility'],
    ['Mme MARTIN DUPRÉ', 'MARTIN DUPRÉ', 'civility'],
    ['M. Le Bihan', 'Le Bihan', 'civility'],
    ['Mme Claire MAISON', 'Claire MAISON', 'civility'],
    ['Claire DUBOIS', 'Claire DUBOIS', 'capitals'],
    ['Anne Marie DE LA TOUR', 'Anne Marie DE LA TOUR', 'capitals'],
    ['J.-P. McGREGOR', 'J.-P. McGREGOR', 'capitals'],
    ['LE GALL Anne', 'LE GALL Anne', 'reversed'],
    ['Claire Dubois', 'Claire Dubois', 'plain'],
    ['CLAIRE DUBOIS', 'CLAIRE DUBOIS', 'shouted'],
  ])('reads "%s"', (text, name, form) => {
    expect(peopleIn(text).map(({ value }) => [value.name, value.form])).toEqual([[name, form]]);
  });

  it.each([
    ['Claire DUBOIS Responsable du service', 'Claire DUBOIS'],
    ['Mme DUBOIS DRH', 'DUBOIS'],
    ['M. Luc BRUN EHPAD', 'Luc BRUN'],
    ['Mme Claire Dubois Directrice', 'Claire Dubois'],
    ['contacter Claire DUBOIS au 02', 'Claire DUBOIS'],
    ['auprès d’Élodie JAFFRÉ, cheffe', 'Élodie JAFFRÉ'],
    ['la directrice Claire DUBOIS', 'Claire DUBOIS'],
  ])('ends the name of "%s" where it ends', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['Madame la Maire'],
    ['Monsieur le Président du Conseil départemental'],
    ['Monsieur l’Inspecteur d’académie'],
    ['MADAME LA PRÉFÈTE'],
    ['M le Directeur des Ressources Humaines'],
    ['Monsieur Président'],
  ])('knows somebody by a post only in "%s"', (text) => {
    expect(names(text)).toEqual([null]);
  });

  it.each([
    ['rue Ferdinand Buisson'],
    ['12 place Jean MOËT'],
    ['avenue du Général LECLERC'],
    ['rue du Docteur ROUX'],
    ['le collège Louise MICHEL'],
    ['Madame, Monsieur'],
    ['Conseil Départemental'],
    ['Hôtel de Ville'],
    ['Ressources Humaines'],
    ['Pas-de-Calais HABITAT'],
    ['les Directions des SI'],
    ['Partenaires INSTITUTIONNELS'],
    ['du Centre de Gestion'],
    [''],
  ])('finds nobody in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('says where a name stands, its civility included', () => {
    expect(peopleIn('avec Mme Claire DUBOIS.')).toEqual([
      { value: { name: 'Claire DUBOIS', form: 'civility', surname: 'dubois' }, start: 5, end: 22 },
    ]);
  });
});
