/**
 * Offsets in pixels for so many symbols around one spot: a circle while it holds them, then a spiral outward. The first stands on top.
 */
export function fanOut(count: number, spacingPx: number): { x: number; y: number }[] {
  if (count <= 9) {
    const radius = Math.max(spacingPx * 1.3, (count * spacingPx) / (2 * Math.PI));
    return Array.from({ length: count }, (_, index) => onCircle(radius, (index * 2 * Math.PI) / count));
  }
  const offsets: { x: number; y: number }[] = [];
  let angle = 0;
  for (let index = 0; index < count; index++) {
    const radius = spacingPx * 1.4 + (spacingPx * angle) / (2 * Math.PI);
    offsets.push(onCircle(radius, angle));
    angle += spacingPx / radius;
  }
  return offsets;
}

const onCircle = (radius: number, angle: number) => ({ x: radius * Math.sin(angle), y: -radius * Math.cos(angle) });
