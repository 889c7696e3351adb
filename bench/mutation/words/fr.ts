import type {Words} from './index';

export const fr = {
  reading: 'Première exécution des tests, sans aucune modification…',
  chosen: (facts, tried) =>
    `${facts} faits dans les contrats et les catalogues ; ${tried} sont modifiés, un à la fois`,
  progress: (done, all, survived) => `${done} modifications sur ${all}, dont ${survived} passées inaperçues`,
  baseline: (test) =>
    `Un test échoue avant toute modification : on ne peut donc rien dire des modifications (${test})`,
  head: ['famille', 'faits', 'modifiés', 'remarqués'],
  total: 'total',
  survivors: (count) =>
    count === 1
      ? 'Une modification qu’aucun test n’a remarquée :'
      : `${count} modifications qu’aucun test n’a remarquées :`,
  known: (count) =>
    `${count} faits sont laissés de côté : rien de ce qui a été lu ne distingue une bonne valeur d’une mauvaise (bench/mutation/beyond-knowledge.json)`,
  killed: (killed, tried, seconds) => `${killed} sur ${tried} remarquées, en ${seconds} s`,
  written: (file) => `Résultat : ${file}`,
  stale: (entries) => `Entrées de beyond-knowledge.json qui ne désignent aucun fait : ${entries.join(', ')}`,
  usage: `Utilisation : npm run bench -- mutation [options]

  --only FAMILLE  les faits d’une seule famille, par exemple guid ou redirect-uri ; option répétable
  --full          tous les faits ; sinon, un échantillon fixe de chaque famille
  --verbose       chaque modification, avec le test qui l’a remarquée
  --lang L        en ou fr
  --help          ce texte

Modifie un fait des contrats à la fois, en mémoire, et lance les tests susceptibles de le remarquer.
Se termine par 1 si une modification passe inaperçue. Une exécution de toutes les familles écrit bench/mutation/result.json.`,
} satisfies Words;
