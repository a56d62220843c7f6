import { describe, expect, it } from 'vitest';
import { departmentByCode, departmentByName, departmentByPostcode } from '../../src/extract/department.js';

describe('départements by name', () => {
  it.each([
    ["Côte d'Or", 'Côte-d\u2019Or', '21'],
    ["COTE-D'OR", 'cote d or', '21'],
    ["Val d'Oise", "VAL-D'OISE", '95'],
    ['Reunion', 'La Réunion', '974'],
    ['Seine St Denis', 'Seine-St-Denis', '93'],
    ['Corse du Sud', 'CORSE-DU-SUD', '2A'],
    ['Haute Corse', 'Haute-Corse', '2B'],
    ['Territoire-de-Belfort', 'Territoire de Belfort', '90'],
    ['Puy de Dome', 'Puy-de-Dôme', '63'],
    ['Alpes de Haute Provence', 'Alpes-de-Haute-Provence', '04'],
  ])('%s and %s', (one, other, code) => {
    expect([departmentByName(one)?.code, departmentByName(other)?.code]).toEqual([code, code]);
  });

  it.each(['Ile-et-Vilaine', 'Seine', 'Corse', 'Loire-Inférieure', 'Nord-Pas-de-Calais', ''])('%j is none', (name) => {
    expect(departmentByName(name)).toBeUndefined();
  });
});

describe('départements by code', () => {
  it.each([
    ['62', '62'],
    ['062', '62'],
    ['009', '09'],
    ['2a', '2A'],
    ['02B', '2B'],
    ['20A', '2A'],
    ['974', '974'],
  ])('%s → %s', (code, expected) => {
    expect(departmentByCode(code)?.code).toBe(expected);
  });

  it.each(['20', '96', '000', '123', '162', '2', ''])('%j is none', (code) => {
    expect(departmentByCode(code)).toBeUndefined();
  });
});

describe('départements by postcode', () => {
  it.each([
    ['62018', '62'],
    ['09000', '09'],
    ['20000', '2A'],
    ['20137', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
    ['97410', '974'],
    ['97600', '976'],
    ['97744', '974'],
    ['97829', '974'],
    ['98713', '987'],
    ['75700', '75'],
  ])('%s → %s', (postcode, code) => {
    expect(departmentByPostcode(postcode)?.code).toBe(code);
  });

  it.each(['20500', '98000', '00100', '6201', '620180', '2A000'])('%s is in none', (postcode) => {
    expect(departmentByPostcode(postcode)).toBeUndefined();
  });
});
