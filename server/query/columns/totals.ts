import type { Totals } from "#domain/answer.ts";
import type { Filter } from "#domain/filter.ts";
import { hasRange } from "../where.ts";
import type { Layer } from "./column-index.ts";
import { spansOf } from "./masks.ts";

export function countTotals(layers: readonly Layer[], filter: Filter): Totals {
  const totals = { all: 0, located: 0, relations: 0, unplaceable: 0, dated: 0, undated: 0, leftOutUndated: 0 };
  for (const { segment, masks } of layers) {
    const { kernels, rows, standings } = segment;
    const { dated } = spansOf(segment, filter);
    const all = kernels.count(masks.all, 0, rows);
    const withDay = kernels.countBoth(masks.all, dated, 0, rows);
    totals.all += all;
    totals.located += kernels.countBoth(masks.all, standings.located, 0, rows);
    totals.relations += kernels.countBoth(masks.all, standings.relation, 0, rows);
    totals.unplaceable += kernels.countBoth(masks.all, standings.unplaceable, 0, rows);
    totals.dated += withDay;
    totals.undated += all - withDay;
    if (hasRange(filter) && !filter.undated) {
      const others = masks.without("date");
      totals.leftOutUndated += kernels.count(others, 0, rows) - kernels.countBoth(others, dated, 0, rows);
    }
  }
  return totals;
}
