"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FOLLOW_WORDS } from "#domain/words/follow.ts";
import { Sheet } from "../_presenting/dialogs.tsx";
import { QrCode } from "../_share/qr-code.tsx";
import { useTRPC } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import styles from "./audience-sheet.module.css";
import type { Lead } from "./use-leading.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const OPEN_DOOR = "HOST=0.0.0.0 npm start";

/** The address for the room, as a code for its phones and in words. */
export function AudienceSheet({ lead, isOpen, onClose }: { lead: Lead; isOpen: boolean; onClose: () => void }) {
  const words = useWords(FOLLOW_WORDS);
  return (
    <Sheet isOpen={isOpen && lead.role !== "other" && lead.role !== "lost"} title={words.title} onClose={onClose}>
      {lead.room && lead.role === "leading" ? (
        <Invitation lead={lead} code={lead.room.code} onClose={onClose} />
      ) : (
        <p role="status">{lead.isCutOff ? words.failed : words.opening}</p>
      )}
    </Sheet>
  );
}

function Invitation({ lead, code, onClose }: { lead: Lead; code: string; onClose: () => void }) {
  const words = useWords(FOLLOW_WORDS);
  const trpc = useTRPC();
  const origins = useQuery(trpc.follow.origins.queryOptions(undefined, { staleTime: 0 }));
  const [chosen, setChosen] = useState<string | null>(null);
  const { origin, hostname } = window.location;
  const isReached = !LOOPBACK.includes(hostname);
  const offered = [...new Set([...(isReached ? [origin] : []), ...(origins.data ?? [])])];
  const address = `${chosen ?? offered[0] ?? origin}/follow/${code}`;
  const followers = lead.room?.followers ?? 0;
  // A code that changes under a phone's eye is read wrong.
  if (origins.isPending) return <p role="status">{words.opening}</p>;
  return (
    <div className={styles.invitation}>
      <p>{words.scan}</p>
      <div className={styles.code}>
        <QrCode link={address} />
      </div>
      <p className={styles.address} dir="ltr">
        {address}
      </p>
      {offered.length > 1 && (
        <label className={styles.choice}>
          {words.address}
          <select className="field" value={chosen ?? offered[0]} onChange={(change) => setChosen(change.target.value)}>
            {offered.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      {offered.length === 0 && origins.isSuccess && (
        <div className={styles.closed}>
          <p>
            <strong>{words.loopback}</strong>
          </p>
          <p>{words.loopbackHelp}</p>
          <p dir="ltr">
            <code>{OPEN_DOOR}</code>
          </p>
        </div>
      )}
      <p className="quiet" role="status">
        {lead.isCutOff ? words.cutOff : followers > 0 ? words.followers(followers) : words.nobody}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          lead.end();
          onClose();
        }}
      >
        {words.stop}
      </button>
    </div>
  );
}
