/** Has the browser save a text as a file. The text stays in the browser: its address is one of this page's memory. */
export function saveAsFile(
  name: string,
  text: string,
  type: 'application/json' | 'text/calendar' | 'text/plain',
): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next turn of the event loop.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
