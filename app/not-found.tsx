import type { Metadata } from "next";
import { MessagePage } from "./message-page.tsx";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <MessagePage title="There is nothing at this address">
      <p className="quiet">The page or the report that it led to may have been removed.</p>
      <p>
        <a className="button" href="/">
          Map and timeline
        </a>{" "}
        <a className="button" href="/documents">
          Documents
        </a>
      </p>
    </MessagePage>
  );
}
