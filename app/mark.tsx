import Link from "next/link";
import styles from "./mark.module.css";

export function Mark() {
  return (
    <Link href="/" className={styles.mark} aria-label="Dateline, all events">
      <b>Date</b>line
    </Link>
  );
}
