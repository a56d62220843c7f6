/** Temporary folders for tests that need real files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone when the test is over. */
export function folderWith(files: { readonly [name: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), 'fiche-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** A posting as emploi-territorial.fr prints it. */
export function posting(sequence: number, title = 'Gestionnaire administratif'): string {
  return `${title}
Offre n° O062260219${String(sequence).padStart(6, '0')}
Publiée le 19/02/2026
Synthèse de l'offre
Employeur
Commune d'Arras
Lieu de travail
Place des Héros, Arras (Pas-de-Calais (62))
Poste à pourvoir le
01/04/2026
Date limite de candidature
21/03/2026
Missions / conditions d'exercice
Suivre les dossiers du service et accueillir le public.
`;
}
