import {aboutAnswers, isThere} from './judgement';

/** Types that no browser shows as a picture. Servers that say "some bytes" or nothing are given the benefit. */
const neverPicture =
  /^(?:text\/(?!xml)|application\/(?:xhtml\+xml|json|javascript|pdf|zip)\b|video\/|audio\/)/i;

/** An address shown as a picture that answers with a page. */
export const content = aboutAnswers(({isImage}, answered) => {
  const found = answered.contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!isImage || !isThere(answered) || !neverPicture.test(found)) return [];
  return [
    {code: 'web-content-unexpected', severity: 'error', args: {found, expected: 'image/*'}, onlyImages: true},
  ];
});
