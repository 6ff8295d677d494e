import { cookies } from "next/headers";
import { Explorer } from "./_explorer/explorer.tsx";
import { ApiProvider } from "./_trpc/client.tsx";
import { PREFERENCES_COOKIE, parsePreferences } from "./preferences.ts";

export default async function ExplorerPage() {
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  return (
    <ApiProvider>
      <Explorer initial={initial} />
    </ApiProvider>
  );
}
