import type {SectionNoteWords} from '../words';

export const sectionNotes: SectionNoteWords = {
  newer: 'La version anglaise de cette section est plus récente.',
  gone: 'La page anglaise ne contient plus cette section.',
  more: 'La page anglaise compte ici une section de plus.',
  read: 'Lire cette section en français',
  readPage: 'Lire cette page en français',
  readMore: (title) => `Lire « ${title} » en français`,

  behind: 'Cette section n’a pas suivi l’anglais',
  ahead: 'L’anglais n’a pas suivi cette section',
  differs: 'Cette section et son original anglais diffèrent',
  pageBehind: 'Cette page n’a pas suivi l’anglais',
  pageAhead: 'L’anglais n’a pas suivi cette page',
  pageDiffers: 'Cette page et son original anglais diffèrent',
  differences: (count) => ` : ${count} ${count === 1 ? 'différence' : 'différences'}`,
  elsewhere: (title) => `Dans « ${title} », section absente de cette page ou placée ailleurs`,
  line: (line) => `ligne ${line}`,
  see: 'Voir en anglais',
  forWhom: 'Visible uniquement dans l’aperçu.',
};
