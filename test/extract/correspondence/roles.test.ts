import { describe, expect, it } from 'vitest';
import { officeBefore, roleAfter, roleBefore } from '../../../src/extract/correspondence/roles.js';

describe('roleAfter', () => {
  it.each([
    [", cheffe d'unité, au ", "cheffe d'unité"],
    [
      ', adjoint au SGAR en charge du pôle politiques publiques (téléphone : ',
      'adjoint au SGAR en charge du pôle politiques publiques',
    ],
    [', directrice des solidarités ou de ', 'directrice des solidarités'],
    [', directrice des solidarités oud de ', 'directrice des solidarités'],
    [' (directrice) : ', 'directrice'],
    [' – Chargée de recrutement – ', 'Chargée de recrutement'],
    [' Responsable du service Information, communication.', 'Responsable du service Information, communication'],
    [', responsable équipe mobile au ', 'responsable équipe mobile'],
    [', chef du secteur Est de la ville, ', 'chef du secteur Est de la ville'],
    [', DRH, mobile : ', 'DRH'],
    [', DRH mail ', 'DRH'],
    [', DRH, mailto:', 'DRH'],
    [', DRH, est à votre disposition au ', 'DRH'],
    [', DRH, joignable par téléphone au ', 'DRH'],
    [', DRH, avant le 12 mars', 'DRH'],
    [' - RH de proximité ', 'RH de proximité'],
    [', SGAR Hauts-de-France (', 'SGAR Hauts-de-France'],
    [' (cheffe du bureau (RH4)) ', 'cheffe du bureau (RH4)'],
    [', 1er adjoint au ', '1er adjoint'],
    [' 1ère adjointe, ', '1ère adjointe'],
    [' (2ème adjoint au maire) ', '2ème adjoint au maire'],
    [' 1er étage, ', null],
    [', 2 rue Haute', null],
    [' au ', null],
    [', au ', null],
    [' pour tout renseignement', null],
    [', 12 rue Haute, 35000 RENNES', null],
    [', place de la Mairie', null],
    [' (', null],
    ['', null],
    [' du service', null],
    [`, ${'très '.repeat(80)}longue`, null],
  ])('of %j is %j', (rest, role) => {
    expect(roleAfter(rest)).toBe(role);
  });
});

describe('roleBefore', () => {
  it.each([
    [' auprès de la directrice des ressources humaines, ', 'directrice des ressources humaines'],
    [' ou de son adjointe, ', 'adjointe'],
    [' auprès de ', null],
    [' la Direction de la culture, ', null],
    [' du directeur. Puis ', null],
  ])('of %j is %j', (lead, role) => {
    expect(roleBefore(lead)).toBe(role);
  });
});

it('names an office where nobody is named', () => {
  expect(officeBefore('Service recrutement : ')).toBe('Service recrutement');
  expect(officeBefore('Chef du bureau de soutien - Tél : ')).toBe('Chef du bureau de soutien');
  expect(officeBefore('Lettre au Maire. Téléphone : ')).toBeNull();
  expect(officeBefore('Maire. Secrétariat : ')).toBe('Secrétariat');
  expect(officeBefore('Rue Haute : ')).toBeNull();
});
