/**
 * Finds the rings in a graph given as edges. Answers each as the list of its nodes, sorted; nodes that stand in no
 * ring are left out. (Tarjan's strongly connected components.)
 */
export function cycles(edges: { from: string; to: string }[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];

  const visit = (node: string): number => {
    const mine = order.size;
    order.set(node, mine);
    lowest.set(node, mine);
    stack.push(node);
    for (const to of next.get(node) ?? []) {
      const reach = order.has(to) ? (stack.includes(to) ? (order.get(to) ?? mine) : mine) : visit(to);
      lowest.set(node, Math.min(lowest.get(node) ?? mine, reach));
    }
    if (lowest.get(node) === mine) {
      const ring = stack.splice(stack.indexOf(node));
      if (ring.length > 1 || next.get(node)?.includes(node)) rings.push(ring.sort());
    }
    return lowest.get(node) ?? mine;
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return rings;
}
