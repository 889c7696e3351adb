/** The HTML around the three static pages: no inline script or style, and a message that needs neither. */

export type StaticDocument = {
  readonly title: string;
  /** From the page to what no language owns: `./` or `../`. */
  readonly toRoot: './' | '../';
  readonly script: string;
  readonly stylesheet: string;
  readonly endpoint?: 'authorize' | 'logout';
  readonly about: {readonly en: About; readonly fr: About};
};

export type About = {readonly title: string; readonly text: string; readonly home: string};

/** All parameters are this project's own words and paths. */
export function renderDocument(page: StaticDocument): string {
  const about = `${section('en', page.about.en, page.toRoot)}
${section('fr', page.about.fr, `${page.toRoot}fr/`)}`;
  return `<!doctype html>
<html lang="en"${page.endpoint ? ` data-endpoint="${page.endpoint}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<link rel="icon" href="${page.toRoot}img/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${page.stylesheet}">
<script src="${page.script}" defer></script>
</head>
<body>
<main class="card" data-about hidden>
${about}
</main>
<noscript>
<div class="card">
${about}
<p>These pages need JavaScript. <span lang="fr">Ces pages ont besoin de JavaScript.</span></p>
</div>
</noscript>
</body>
</html>
`;
}

function section(lang: 'en' | 'fr', about: About, home: string): string {
  return `<section lang="${lang}">
<h1>${about.title}</h1>
<p>${about.text}</p>
<p><a href="${home}">${about.home}</a></p>
</section>`;
}
