import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/segment/layout.js';
import { LAYOUTS } from '../../src/segment/layouts/index.js';
import { opens } from '../../src/segment/layouts/jorf-opening.js';
import { lineKey } from '../../src/text.js';
import { generatePosting } from '../posting-generator.js';
import { random } from '../random.js';

const SAMPLES = join(import.meta.dirname, '../../samples');
const files = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
const OWN = `
Avis de vacance d'un emploi de sous-directeur
L'emploi de chef de service est vacant
o Au titre du ministère, un emploi d'inspecteur sera susceptible d'être vacant
A. - Sont créés à la direction deux emplois de conseiller
Il sera prochainement vacant un poste de directeur
Les postes de chargés de mission sont susceptibles de devenir vacants
À compter du 1er mai 2026, il est envisagé de nommer un chef de service
1er avril 2026 JOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE Avis NOR : ABCD2601234V suite
La ministre de la culture procède au recrutement d'un chef de projet
Une école nationale procèdera au recrutement d'un professeur
Trois fonctions de médiateur sont à pourvoir
Les emplois d'attaché sont offerts au titre de 2026
• L'avis de vacance du 3 mars est ainsi modifié
Le présent avis annule et remplace celui du 3 mars
Le parc recherche un.e médiateur.rice
L'atelier des soignants suit leurs projets dans tout le département, avec l'aide de trois salariées. Notre association recrute un.e chef.fe de projet
37000 Tours
53100 Mayenne | Mayenne (FR)
2 bis, rue Jean Moulin, 53270 Blandouet, France
51 - REIMS
2A - Ajaccio
54 - TOUL - Localiser avec Mappy
Poste basé à Clamecy (58)
Tours, Centre-Val de Loire, France
Fort-de-France - 972
Angers (49000)
Bastia (2B)
Entre 2 100 et 2 400 € bruts mensuels
35 000 EUROS par an
Poste à temps non complet
Plein Temps
EMPLOI OUVERT AUX CONTRACTUELS
Par voie statutaire ou contractuelle
Emploi CONSEIL DEPARTEMENTAL DU NORD
Type d'emploi Permanent
La Ville de Dieppe recrute
L'université de Corse recherche :
Eurométropole de Strasbourg
Communauté d'agglomération du Niortais
CIAS du Vimeu
Service départemental d'incendie et de secours de l'Ain
Caisse des écoles de Pantin
Département de la Manche
Région Bretagne
DEPARTEMENT DU CHER
Syndicat des eaux du Vivarais
SICTOM du Nord
SMICTOM des Vosges
CHU de Tours
Centre hospitalier Les Tilleuls (Vitré)
Rennes Métropole
Vichy Communauté
SDIS 35
CCI Touraine
Insee - Institut national de la statistique
ONF - Office national des forêts
Bibliothèque nationale de France
Musée national du Moyen Âge
Le Département de la Manche
CMA du Loir-et-Cher
Académie de Reims
CC du Pays Vert
offre n° 214QRST
`;

const lines = [
  ...files.flatMap((file) => readFileSync(join(SAMPLES, file), 'utf8').split('\n')),
  ...Array.from({ length: 60 }, (_, seed) => generatePosting(random(seed)).printed.split('\n')).flat(),
  ...OWN.split('\n'),
].flatMap((line) => [line, line.toUpperCase(), lineKey(line), lineKey(line.toUpperCase())]);

describe('what every line has that is looked for among others', () => {
  const looked = (Object.values(LAYOUTS) as readonly Layout[])
    .flatMap(({ signs, facts = [] }) => [...signs, ...facts])
    .filter(({ among }) => among !== undefined);

  it.each(looked.map((one) => [one.line.source.slice(0, 60), one] as const))('is in lines with %s', (_, one) => {
    const bearing = lines.filter((line) => one.line.test(line));
    expect(bearing).not.toEqual([]);
    expect(bearing.filter((line) => one.among?.test(line) !== true)).toEqual([]);
  });

  it('opens notices', () => {
    expect(
      OWN.split('\n')
        .map(lineKey)
        .filter((key) => opens({ number: 1, text: key, key })).length,
    ).toBe(13);
  });
});
