import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { toParcel } from "#domain/packed.ts";
import { UserError } from "#domain/user-error.ts";
import { Overtaken } from "#server/query/columns/worker-questions.ts";
import type { RequestContext } from "./context.ts";

/** What a person is told: what happened, to which thing, what to try. */
export type ErrorWords = { what: string; which: string; advice: string };

const t = initTRPC.context<RequestContext>().create({
  isDev: false,
  /** `data.user` holds words for a person. What we did not write for people stays on the server. */
  errorFormatter({ shape, error }) {
    const user = toErrorWords(error);
    return { ...shape, message: `${user.what}: ${user.which}. ${user.advice}`, data: { ...shape.data, user } };
  },
});

export const router = t.router;
export const createCaller = t.createCallerFactory;

/** A UserError is the asker's affair, not a failure of the server; nor is a question that nobody waits for. */
export const procedure = t.procedure.use(async ({ next, ctx, type }) => {
  if (type === "mutation" && ctx.mayChange === false) {
    const cause = new UserError(
      "This room is for reading",
      "only its presenter changes things here",
      "Open the presenter's link, which the server printed when it was started.",
    );
    throw new TRPCError({ code: "FORBIDDEN", message: cause.message, cause });
  }
  const result = await next();
  if (!result.ok && result.error.cause instanceof Overtaken) {
    throw new TRPCError({ code: "CLIENT_CLOSED_REQUEST", message: "a newer question has overtaken this one", cause: result.error.cause });
  }
  if (!result.ok && result.error.cause instanceof UserError) {
    throw new TRPCError({ code: "BAD_REQUEST", message: result.error.message, cause: result.error.cause });
  }
  return result;
});

/** A procedure whose answers are long. */
export const packing = procedure.use(async ({ next, ctx }) => {
  const result = await next();
  return result.ok && ctx.isPacked ? { ...result, data: toParcel(result.data) } : result;
});

function toErrorWords({ cause, code, message }: TRPCError): ErrorWords {
  if (cause instanceof UserError) return { what: cause.what, which: cause.which, advice: cause.advice };
  if (cause instanceof z.ZodError && code === "BAD_REQUEST") {
    const [issue] = cause.issues;
    const which = issue ? `${issue.path.join(".") || "the whole of it"} (${issue.message})` : "its input";
    return { what: "The question could not be understood", which, advice: "Correct it and ask again." };
  }
  if (code === "INTERNAL_SERVER_ERROR") {
    return { what: "Something went wrong on the server", which: "your question", advice: "Try again; the server's log says more." };
  }
  return { what: "The request was refused", which: message, advice: "Reload the page and try again." };
}
