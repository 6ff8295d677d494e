import type { TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { openParcel } from "#domain/packed.ts";
import type { AppRouter } from "#server/api/router.ts";

/** Answers come packed; whoever asked gets them as they were. */
export const unpacking: TRPCLink<AppRouter> = () => {
  return ({ next, op }) =>
    observable((observer) =>
      next(op).subscribe({
        ...observer,
        next(answer) {
          const { result } = answer;
          const isAnswer = result.type === undefined || result.type === "data";
          observer.next(isAnswer ? { ...answer, result: { ...result, data: openParcel(result.data) } } : answer);
        },
      }),
    );
};
