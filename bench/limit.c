/*
 * The limit: the questions of bench/query.ts answered by one short C program that knows nothing but these questions, at the speed that the
 * machine allows. `cc -O3 -march=native -DKINDS=17 limit.c -o limit`, then `limit columns.bin`: reads columns (contestants/columns.ts), then a question a
 * line on standard input, in numbers, and answers in numbers: nanoseconds first, then what was counted. Any C11 compiler will do that knows
 * `__builtin_popcountll` and `__builtin_ctzll`. KINDS: how many kinds there are; families are counted behind them.
 *
 * Rows are sorted, the newest first. Each value of a facet has a set of rows and, when it is rare, a list; a question becomes the AND of sets,
 * and a facet is counted by whatever costs least: known totals, AND and popcount of each value's set, or a walk over the rows that pass or don't.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef uint64_t word_t;
enum { FACETS = 6, NEWEST = 200, NO_DAY = INT32_MIN, MAX_VALUES = 65536 };
enum { ACTOR, SOURCE, OUTLET, REGION, KIND, HEDGING, CELL, LISTS };
enum { ALL, LOCATED, RELATION, UNPLACEABLE, DATED, UNDATED, LEFT_OUT, TOTALS };

static size_t rows, words;

/* Columns ------------------------------------------------------------------------------------------------------------------------ */

typedef struct { char name[32]; char type; char pad[7]; uint64_t length; } head_t;
static uint8_t *file_bytes;
static size_t file_length;

static void *column(const char *name, size_t *length) {
  for (size_t at = 0; at < file_length;) {
    head_t *head = (head_t *)(file_bytes + at);
    size_t width = head->type == '1' ? 1 : head->type == '2' ? 2 : head->type == 'd' ? 8 : 4;
    if (strncmp(head->name, name, sizeof head->name) == 0) {
      if (length) *length = head->length;
      return head + 1;
    }
    at += sizeof *head + (head->length * width + 7) / 8 * 8;
  }
  fprintf(stderr, "no column %s\n", name);
  exit(1);
}

static void *zeros(size_t count, size_t size) {
  size_t bytes = (count * size + 63) / 64 * 64;
  void *memory = aligned_alloc(64, bytes ? bytes : 64);
  if (!memory) { fputs("no memory\n", stderr); exit(1); }
  return memset(memory, 0, bytes ? bytes : 64);
}

/* Sets --------------------------------------------------------------------------------------------------------------------------- */

static inline void put(word_t *set, size_t row) { set[row >> 6] |= (word_t)1 << (row & 63); }
static inline int has(const word_t *set, size_t row) { return set[row >> 6] >> (row & 63) & 1; }
static void and_into(word_t *restrict a, const word_t *restrict b) { for (size_t i = 0; i < words; i++) a[i] &= b[i]; }
static void and_not_into(word_t *restrict a, const word_t *restrict b) { for (size_t i = 0; i < words; i++) a[i] &= ~b[i]; }
static void or_into(word_t *restrict a, const word_t *restrict b) { for (size_t i = 0; i < words; i++) a[i] |= b[i]; }
static uint32_t count(const word_t *a) {
  uint64_t sum = 0;
  for (size_t i = 0; i < words; i++) sum += (uint64_t)__builtin_popcountll(a[i]);
  return (uint32_t)sum;
}
static uint32_t count_both(const word_t *restrict a, const word_t *restrict b) {
  uint64_t sum = 0;
  for (size_t i = 0; i < words; i++) sum += (uint64_t)__builtin_popcountll(a[i] & b[i]);
  return (uint32_t)sum;
}
static void fill(word_t *set) {
  memset(set, 0xff, words * 8);
  if (rows & 63) set[rows >> 6] = ((word_t)1 << (rows & 63)) - 1;
  for (size_t i = (rows + 63) / 64; i < words; i++) set[i] = 0;
}

/* Values of facets: sets of the frequent ones, lists of all, codes by row ------------------------------------------------------------ */

typedef struct {
  size_t values;
  uint32_t *totals;
  word_t **sets;           /* NULL for a rare value */
  uint32_t *at, *list;     /* rows of each value, in order */
  uint32_t *row_at;        /* codes of each row */
  uint16_t *codes;
} facet_t;
static facet_t facets[LISTS];
enum { DENSITY = 64 };

static void index_facet(facet_t *facet) {
  size_t length = facet->row_at[rows], most = 0;
  for (size_t i = 0; i < length; i++) if (facet->codes[i] >= most) most = (size_t)facet->codes[i] + 1;
  facet->values = most;
  facet->totals = zeros(most + 1, 4);
  facet->at = zeros(most + 1, 4);
  facet->list = zeros(length, 4);
  facet->sets = zeros(most + 1, sizeof *facet->sets);
  for (size_t i = 0; i < length; i++) facet->totals[facet->codes[i]]++;
  for (size_t v = 0; v < most; v++) {
    facet->at[v + 1] = facet->at[v] + facet->totals[v];
    if ((size_t)facet->totals[v] * DENSITY > rows) facet->sets[v] = zeros(words, 8);
  }
  uint32_t *next = zeros(most + 1, 4);
  memcpy(next, facet->at, most * 4);
  for (size_t row = 0; row < rows; row++)
    for (uint32_t i = facet->row_at[row]; i < facet->row_at[row + 1]; i++) {
      uint16_t code = facet->codes[i];
      facet->list[next[code]++] = (uint32_t)row;
      if (facet->sets[code]) put(facet->sets[code], row);
    }
  free(next);
}

static void load_facet(facet_t *facet, const char *name) {
  char offsets[40];
  snprintf(offsets, sizeof offsets, "%s_at", name);
  facet->row_at = column(offsets, NULL);
  facet->codes = column(name, NULL);
  index_facet(facet);
}

/* Facets with one or two values a row: kind and family, hedging. */
static void load_codes(int which, const uint8_t *first, const uint8_t *second, unsigned shift) {
  facet_t *facet = &facets[which];
  size_t each = second ? 2 : 1;
  facet->row_at = zeros(rows + 1, 4);
  facet->codes = zeros(rows * each, 2);
  for (size_t row = 0; row < rows; row++) {
    facet->row_at[row + 1] = (uint32_t)((row + 1) * each);
    facet->codes[row * each] = first[row];
    if (second) facet->codes[row * each + 1] = (uint16_t)(second[row] + shift);
  }
  index_facet(facet);
}

static void add_value(word_t *set, const facet_t *facet, size_t value) {
  if (value >= facet->values) return;
  if (facet->sets[value]) or_into(set, facet->sets[value]);
  else for (uint32_t i = facet->at[value]; i < facet->at[value + 1]; i++) put(set, facet->list[i]);
}

/* Costs in about nanoseconds, measured where this was written; a wrong one costs time and never a wrong number. */
static void count_facet(const facet_t *facet, const word_t *set, size_t passing, uint32_t *counts) {
  if (passing == rows) { memcpy(counts, facet->totals, facet->values * 4); return; }
  double per_row = 1.5 + 1.0 * facet->row_at[rows] / (double)rows;
  double walk = per_row * (double)passing, complement = per_row * (double)(rows - passing), sets = 0;
  for (size_t v = 0; v < facet->values; v++) sets += facet->sets[v] ? (double)words * 0.25 : facet->totals[v] * 0.8;
  if (sets <= walk && sets <= complement) {
    for (size_t v = 0; v < facet->values; v++) {
      if (facet->sets[v]) { counts[v] = count_both(facet->sets[v], set); continue; }
      uint32_t sum = 0;
      for (uint32_t i = facet->at[v]; i < facet->at[v + 1]; i++) sum += (uint32_t)has(set, facet->list[i]);
      counts[v] = sum;
    }
    return;
  }
  int rest = complement < walk;
  if (rest) memcpy(counts, facet->totals, facet->values * 4); else memset(counts, 0, facet->values * 4);
  uint32_t step = rest ? (uint32_t)-1 : 1;
  for (size_t i = 0; i < (rows + 63) / 64; i++) {
    word_t bits = rest ? ~set[i] : set[i];
    if (rest && i == rows >> 6 && rows & 63) bits &= ((word_t)1 << (rows & 63)) - 1;
    for (; bits; bits &= bits - 1) {
      size_t row = i * 64 + (size_t)__builtin_ctzll(bits);
      for (uint32_t at = facet->row_at[row]; at < facet->row_at[row + 1]; at++) counts[facet->codes[at]] += step;
    }
  }
}

/* Questions ------------------------------------------------------------------------------------------------------------------------ */

typedef struct { uint32_t length, *values; } list_t;
typedef struct {
  list_t only[FACETS], not[FACETS];
  int clock, has_from, has_to, undated, has_box;
  int32_t from, to;
  double box[4];
  list_t words;            /* pairs: from and to of the codes that one word may be */
} question_t;

static uint8_t *standing;
static int32_t *span_start[2], *span_end[2];
static size_t bins[2];
static facet_t bin_sets[2];
static word_t *standing_sets[3], *dated_sets[2];
static uint32_t *word_at, *word_rows;
static double *place_lng, *place_lat, *seat_lng, *seat_lat;
static size_t places, seats;
static facet_t place_facet, seat_facet;

static int inside(double lng, double lat, const double *box) {
  if (lat < box[1] || lat > box[3]) return 0;
  return box[0] <= box[2] ? lng >= box[0] && lng <= box[2] : lng >= box[0] || lng <= box[2];
}

static void passing_date(const question_t *q, word_t *set) {
  const int32_t *start = span_start[q->clock], *end = span_end[q->clock];
  int32_t from = q->has_from ? q->from : NO_DAY + 1, to = q->has_to ? q->to : INT32_MAX;
  memset(set, 0, words * 8);
  for (size_t i = 0; i < rows / 64; i++) {
    word_t bits = 0;
    for (size_t b = 0; b < 64; b++) bits |= (word_t)((end[i * 64 + b] >= from) & (start[i * 64 + b] <= to)) << b;
    set[i] = bits;
  }
  for (size_t row = rows / 64 * 64; row < rows; row++) if (end[row] >= from && start[row] <= to) put(set, row);
  if (q->undated) for (size_t i = 0; i < words; i++) set[i] |= ~dated_sets[q->clock][i];
  else and_into(set, dated_sets[q->clock]);
}

static void passing_box(const question_t *q, word_t *set) {
  memset(set, 0, words * 8);
  for (size_t p = 0; p < places; p++) if (inside(place_lng[p], place_lat[p], q->box)) add_value(set, &place_facet, p);
  for (size_t s = 0; s < seats; s++) if (inside(seat_lng[s], seat_lat[s], q->box)) add_value(set, &seat_facet, s);
}

static void passing_word(uint32_t from, uint32_t to, word_t *set) {
  memset(set, 0, words * 8);
  for (uint32_t i = word_at[from]; i < word_at[to]; i++) put(set, word_rows[i]);
}

static void passing_choice(const question_t *q, int facet, word_t *set, word_t *spare) {
  if (q->only[facet].length) memset(set, 0, words * 8); else fill(set);
  for (uint32_t i = 0; i < q->only[facet].length; i++) add_value(set, &facets[facet], q->only[facet].values[i]);
  if (!q->not[facet].length) return;
  memset(spare, 0, words * 8);
  for (uint32_t i = 0; i < q->not[facet].length; i++) add_value(spare, &facets[facet], q->not[facet].values[i]);
  and_not_into(set, spare);
}

/* Answers -------------------------------------------------------------------------------------------------------------------------- */

enum { DATE = FACETS, PARTS };
typedef struct {
  uint32_t totals[TOTALS], newest[NEWEST], newest_length;
  uint32_t *counts[LISTS], *bin_counts[2];
} answer_t;

static word_t *part_sets[PARTS], *whole, *others, *spare, *fixed;

static void answer(const question_t *q, answer_t *a) {
  int asked[PARTS], number = 0, is_fixed = q->has_box || q->words.length;
  fill(fixed);
  if (q->has_box) { passing_box(q, spare); and_into(fixed, spare); }
  for (uint32_t i = 0; i < q->words.length; i += 2) { passing_word(q->words.values[i], q->words.values[i + 1], spare); and_into(fixed, spare); }
  for (int f = 0; f < FACETS; f++)
    if (q->only[f].length || q->not[f].length) { passing_choice(q, f, part_sets[f], spare); asked[number++] = f; }
  if (q->has_from || q->has_to) { passing_date(q, part_sets[DATE]); asked[number++] = DATE; }
  memcpy(whole, fixed, words * 8);
  for (int i = 0; i < number; i++) and_into(whole, part_sets[asked[i]]);
  uint32_t passing = count(whole);

  a->totals[ALL] = passing;
  for (int s = 0; s < 3; s++) a->totals[LOCATED + s] = count_both(whole, standing_sets[s]);
  a->totals[DATED] = count_both(whole, dated_sets[q->clock]);
  a->totals[UNDATED] = passing - a->totals[DATED];
  a->totals[LEFT_OUT] = 0;
  int is_asked[PARTS] = {0};
  for (int i = 0; i < number; i++) is_asked[asked[i]] = 1;
  for (int f = 0; f < LISTS; f++) if (f == CELL || !is_asked[f]) count_facet(&facets[f], whole, passing, a->counts[f]);
  count_facet(&bin_sets[q->clock], whole, passing, a->bin_counts[1]);
  if (!is_asked[DATE]) memcpy(a->bin_counts[0], a->bin_counts[1], bins[q->clock] * 4);
  for (int i = 0; i < number; i++) {
    memcpy(others, fixed, words * 8);
    for (int j = 0; j < number; j++) if (j != i) and_into(others, part_sets[asked[j]]);
    uint32_t rest = number == 1 && !is_fixed ? (uint32_t)rows : count(others);
    if (asked[i] != DATE) { count_facet(&facets[asked[i]], others, rest, a->counts[asked[i]]); continue; }
    count_facet(&bin_sets[q->clock], others, rest, a->bin_counts[0]);
    if (!q->undated) a->totals[LEFT_OUT] = rest - count_both(others, dated_sets[q->clock]);
  }
  a->newest_length = 0;
  for (size_t i = 0; i < words && a->newest_length < NEWEST; i++)
    for (word_t bits = whole[i]; bits && a->newest_length < NEWEST; bits &= bits - 1)
      a->newest[a->newest_length++] = (uint32_t)(i * 64 + (size_t)__builtin_ctzll(bits));
}

/* In and out ----------------------------------------------------------------------------------------------------------------------- */

static double number_in(void) {
  double value;
  if (scanf("%lf", &value) != 1) exit(0);
  return value;
}
static list_t list_in(void) {
  list_t list = { (uint32_t)number_in(), NULL };
  list.values = zeros(list.length, 4);
  for (uint32_t i = 0; i < list.length; i++) list.values[i] = (uint32_t)number_in();
  return list;
}
static void question_in(question_t *q) {
  for (int f = 0; f < FACETS; f++) { q->only[f] = list_in(); q->not[f] = list_in(); }
  q->clock = (int)number_in();
  q->has_from = (int)number_in(); q->from = (int32_t)number_in();
  q->has_to = (int)number_in(); q->to = (int32_t)number_in();
  q->undated = (int)number_in();
  q->has_box = (int)number_in();
  for (int i = 0; i < 4; i++) q->box[i] = number_in();
  q->words = list_in();
}
static void list_out(const uint32_t *values, size_t length) {
  printf(" %zu", length);
  for (size_t i = 0; i < length; i++) printf(" %u", values[i]);
}

static void load(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(1); }
  fseek(file, 0, SEEK_END);
  file_length = (size_t)ftell(file);
  rewind(file);
  file_bytes = zeros(file_length, 1);
  if (fread(file_bytes, 1, file_length, file) != file_length) { perror(path); exit(1); }
  fclose(file);
  standing = column("standing", &rows);
  words = (rows + 511) / 512 * 8;
  const char *lists[] = { "actor", "source", "outlet", "region" };
  for (int f = ACTOR; f <= REGION; f++) load_facet(&facets[f], lists[f]);
  load_facet(&facets[CELL], "cell");
  uint8_t *kind = column("kind", NULL);
  load_codes(KIND, kind, column("family", NULL), KINDS);
  load_codes(HEDGING, column("hedging", NULL), NULL, 0);
  const char *spans[2][3] = { { "start", "end", "happened_bin" }, { "first", "last", "reported_bin" } };
  for (int c = 0; c < 2; c++) {
    span_start[c] = column(spans[c][0], NULL);
    span_end[c] = column(spans[c][1], NULL);
    uint16_t *bin_of = column(spans[c][2], NULL);
    facet_t *facet = &bin_sets[c];
    facet->row_at = zeros(rows + 1, 4);
    facet->codes = zeros(rows, 2);
    dated_sets[c] = zeros(words, 8);
    uint32_t length = 0;
    for (size_t row = 0; row < rows; row++) {
      if (bin_of[row] != 0xffff) { facet->codes[length++] = bin_of[row]; put(dated_sets[c], row); }
      facet->row_at[row + 1] = length;
    }
    index_facet(facet);
    bins[c] = facet->values;
  }
  for (int s = 0; s < 3; s++) standing_sets[s] = zeros(words, 8);
  for (size_t row = 0; row < rows; row++) put(standing_sets[standing[row]], row);
  place_lng = column("place_lng", &places); place_lat = column("place_lat", NULL);
  seat_lng = column("seat_lng", &seats); seat_lat = column("seat_lat", NULL);
  load_facet(&place_facet, "place");
  load_facet(&seat_facet, "seat");
  word_at = column("word_at", NULL); word_rows = column("word", NULL);
  for (int p = 0; p < PARTS; p++) part_sets[p] = zeros(words, 8);
  whole = zeros(words, 8); others = zeros(words, 8); spare = zeros(words, 8); fixed = zeros(words, 8);
}

int main(int argc, char **argv) {
  if (argc != 2) { fputs("limit COLUMNS\n", stderr); return 2; }
  load(argv[1]);
  answer_t a;
  for (int f = 0; f < LISTS; f++) a.counts[f] = zeros(MAX_VALUES, 4);
  for (int b = 0; b < 2; b++) a.bin_counts[b] = zeros(MAX_VALUES, 4);
  puts("ready");
  fflush(stdout);
  for (;;) {
    question_t q;
    struct timespec begun, ended;
    question_in(&q);
    clock_gettime(CLOCK_MONOTONIC, &begun);
    answer(&q, &a);
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("%.0f", (double)(ended.tv_sec - begun.tv_sec) * 1e9 + (double)(ended.tv_nsec - begun.tv_nsec));
    list_out(a.totals, TOTALS);
    for (int f = 0; f < LISTS; f++) list_out(a.counts[f], facets[f].values);
    for (int b = 0; b < 2; b++) list_out(a.bin_counts[b], bins[q.clock]);
    list_out(a.newest, a.newest_length);
    puts("");
    fflush(stdout);
    for (int f = 0; f < FACETS; f++) { free(q.only[f].values); free(q.not[f].values); }
    free(q.words.values);
  }
}
