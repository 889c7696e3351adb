/**
 * The whole script of `redirect.html`, where Entra sends people back: it hands the answer to the page that asked, and
 * tells whoever opens it by itself what it is. Kept light: nothing of MSAL but its bridge.
 */
import {broadcastResponseToMainFrame} from '@azure/msal-browser/redirect-bridge';

const {title} = document;

// Rejects where the address holds no answer: somebody opened the page directly.
broadcastResponseToMainFrame()
  .catch(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-about]')) part.hidden = false;
  })
  .finally(() => {
    // The bridge names the window in English after Microsoft; it is ours.
    document.title = title;
  });
