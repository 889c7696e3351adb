/** `response_mode=form_post` (OAuth 2.0 Form Post Response Mode): the browser posts the answer, or a person does. */
import type {PracticeTenant} from '../tenant';
import {html} from './html';
import {page} from './layout';

const words = {
  en: {title: 'Returning to the application', button: 'Continue'},
  fr: {title: 'Retour à l’application', button: 'Continuer'},
} as const;

export function formPostPage(
  practice: PracticeTenant,
  redirectUri: string,
  answer: Readonly<Record<string, string>>,
): Response {
  const {title, button} = words[practice.language];
  const fields = Object.entries(answer).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return page(practice, {
    title,
    body: html`<h1 tabindex="-1">${title}</h1>
      <form method="post" action="${redirectUri}">
        ${fields}
        <p class="actions"><button type="submit" class="primary">${button}</button></p>
      </form>
      <script>
        document.forms[0].submit();
      </script>`,
  });
}
