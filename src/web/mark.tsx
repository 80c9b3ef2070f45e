/** The mark: two strands that become one thread. Decoration beside the name, so hidden from readers. */
export function Mark() {
  return (
    <svg viewBox="0 0 22 34" aria-hidden="true" focusable="false">
      <path d="M3 3C3 8 5 10 8 12.5" />
      <path class="s" d="M19 3C19 8 17 10 14 12.5M8.5 17L13.5 14" />
      <path d="M8.5 21.5L13.5 18.5" />
      <path class="s" d="M8.5 26L13.5 23" />
      <path d="M8.5 30.5L13.5 27.5" />
    </svg>
  );
}
