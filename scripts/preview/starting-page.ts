/** Shown while a preview compiles. It asks again every two seconds until the real page answers. */
export const startingPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>Passerelle</title>
<style>
  html { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
  body { max-width: 34rem; margin: 20vh auto; padding: 0 1.5rem; }
</style>
<h1>Passerelle</h1>
<p>The preview is compiling; this page will give way to it.</p>
<p lang="fr">L’aperçu se compile ; cette page lui cédera la place.</p>
</html>
`;
