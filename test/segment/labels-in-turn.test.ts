import { describe, expect, it } from 'vitest';
import { recordOfText } from '../extract/page.js';

const read = (facts: string) =>
  recordOfText(`Jardinier (H/F)\n\n${facts}\n\nDescription du poste\n\nVous soignez les massifs de la commune.\n`);

describe('a label that is a word of texts as well', () => {
  it('is one where labels and values stand in turn', () => {
    expect(
      read(
        'Date\n06-06-2026\nRéférence\n33249\nDirection\nDIRECTION GÉNÉRALE DES JARDINS\nLocalisation\nBlois\nDirection Générale\nCadre de vie\nService\nEspaces verts',
      ),
    ).toMatchObject({
      reference: '33249',
      workplace: { city: 'Blois' },
      other_fields: [
        { label: 'Date', value: '06-06-2026' },
        { label: 'Direction', value: 'DIRECTION GÉNÉRALE DES JARDINS' },
        { label: 'Direction Générale', value: 'Cadre de vie' },
        { label: 'Service', value: 'Espaces verts' },
      ],
      other_sections: [],
    });
  });

  it('is one behind the text before the facts', () => {
    expect(
      read(
        'La commune de Blois entretient huit parcs et leurs serres, et trente agents y travaillent.\nRéférence\nESV-2026-4\nDisponibilité du poste\nVacant\nService\nEspaces verts\nType de contrat\nCDD',
      ),
    ).toMatchObject({
      introduction: 'La commune de Blois entretient huit parcs et leurs serres, et trente agents y travaillent.',
      other_fields: [
        { label: 'Disponibilité du poste', value: 'Vacant' },
        { label: 'Service', value: 'Espaces verts' },
      ],
    });
  });

  it('is none where what stands around it is no label', () => {
    const { other_fields, other_sections } = read('Direction\nEspaces verts\nCadre de vie');
    expect(other_fields).toEqual([]);
    expect(other_sections).toEqual([{ heading: null, text: 'Direction\nEspaces verts\nCadre de vie' }]);
  });

  it('has a value beside it that is a name of its own', () => {
    expect(read('Direction générale adjointe Direction Cadre de vie\nCatégorie C').other_fields).toEqual([
      { label: 'Direction générale adjointe', value: 'Direction Cadre de vie' },
    ]);
    expect(read('Direction générale Cadre de vie\nCatégorie C').other_fields).toEqual([]);
  });
});

describe('a dash over the next label', () => {
  it('is no value', () => {
    const record = read(
      'Localisation\nBlois\nStatut\n-\nFonction\nEntretien des parcs\nRéférence\n-\nTélétravail\nNon',
    );
    expect(record).toMatchObject({ title: 'Jardinier (H/F)', reference: null, telework: false });
    expect(record.other_fields).toEqual([{ label: 'Fonction', value: 'Entretien des parcs' }]);
  });
});

describe('the name of an employer behind its label', () => {
  it('needs no colon where it says so itself', () => {
    expect(read('Etablissement Ville de Blois\nCatégorie C').employer.name).toBe('Ville de Blois');
    expect(read('Etablissement Public des Jardins\nCatégorie C').employer.name).toBeNull();
  });
});
