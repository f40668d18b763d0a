// The exhaustive search of the memory in C++: the same algorithm, tables and early stops as `BitParallel` and
// `SequenceList.scan`, as a measure for them. Compiled by the benchmark with -O3; no part of the product.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {
constexpr uint32_t none = UINT32_MAX;

struct Matcher {
  int64_t count, blocks;
  std::vector<uint32_t> ids;
  std::vector<uint64_t> masks, state;
  uint32_t shift;

  Matcher(const uint32_t *query, int64_t size) : count(size), blocks((size + 63) / 64) {
    int bits = 5;
    while ((int64_t(1) << bits) < size * (size > 64 ? 2 : 4)) bits++;
    shift = 32 - bits;
    ids.assign(size_t(1) << bits, none);
    masks.assign(size_t(blocks > 0 ? blocks : 1) << bits, 0);
    for (int64_t at = 0; at < size; at++) {
      if (query[at] == none) continue;
      size_t slot = (query[at] * 0x9E3779B9u) >> shift;
      while (ids[slot] != query[at] && ids[slot] != none) slot = (slot + 1) & (ids.size() - 1);
      ids[slot] = query[at];
      masks[slot * blocks + (at >> 6)] |= uint64_t(1) << (at & 63);
    }
    state.assign(2 * blocks, 0);
  }

  int64_t find(uint32_t id) const {
    size_t slot = (id * 0x9E3779B9u) >> shift;
    for (;;) {
      if (ids[slot] == id) return int64_t(slot);
      if (ids[slot] == none) return -1;
      slot = (slot + 1) & (ids.size() - 1);
    }
  }

  int64_t one(const uint32_t *text, int64_t size, int64_t limit) const {
    uint64_t plus = ~uint64_t(0), minus = 0, top = uint64_t(1) << (count - 1);
    int64_t score = count, left = size;
    for (int64_t at = 0; at < size; at++) {
      int64_t slot = find(text[at]);
      uint64_t equal = slot < 0 ? 0 : masks[slot];
      uint64_t diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
      uint64_t up = minus | ~(diagonal | plus), down = plus & diagonal;
      if (up & top) score++;
      else if (down & top) score--;
      if (score - --left > limit) return -1;
      uint64_t shifted = up << 1 | 1;
      plus = down << 1 | ~(diagonal | shifted);
      minus = shifted & diagonal;
    }
    return score <= limit ? score : -1;
  }

  int64_t many(const uint32_t *text, int64_t size, int64_t limit) {
    for (int64_t block = 0; block < blocks; block++) state[2 * block] = ~uint64_t(0), state[2 * block + 1] = 0;
    int64_t score = count, left = size;
    uint64_t top = uint64_t(1) << ((count - 1) & 63);
    for (int64_t at = 0; at < size; at++) {
      int64_t slot = find(text[at]);
      int carry = 1;
      for (int64_t block = 0; block < blocks; block++) {
        uint64_t mask = slot < 0 ? 0 : masks[slot * blocks + block];
        uint64_t edge = block == blocks - 1 ? top : uint64_t(1) << 63;
        uint64_t plus = state[2 * block], minus = state[2 * block + 1];
        uint64_t vertical = mask | minus, equal = carry < 0 ? mask | 1 : mask;
        uint64_t diagonal = (((equal & plus) + plus) ^ plus) | equal;
        uint64_t up = minus | ~(diagonal | plus), down = plus & diagonal;
        int leaving = up & edge ? 1 : down & edge ? -1 : 0;
        up = up << 1 | (carry > 0 ? 1 : 0);
        down = down << 1 | (carry < 0 ? 1 : 0);
        state[2 * block] = down | ~(vertical | up);
        state[2 * block + 1] = up & vertical;
        carry = leaving;
      }
      score += carry;
      if (score - --left > limit) return -1;
    }
    return score <= limit ? score : -1;
  }

  int64_t distance(const uint32_t *text, int64_t size, int64_t limit) {
    if (std::llabs(size - count) > limit) return -1;
    if (count == 0) return size;
    return blocks == 1 ? one(text, size, limit) : many(text, size, limit);
  }
};
}  // namespace

/// How many texts reach a threshold; the sum of their distances goes to `sum`.
extern "C" int64_t tongwen_scan(const uint32_t *tokens, const int64_t *starts, int64_t texts, const uint32_t *query,
                                int64_t size, int64_t threshold, int64_t *sum) {
  Matcher matcher(query, size);
  int64_t low = (threshold * size + 99) / 100, high = 100 * size / threshold, found = 0;
  *sum = 0;
  for (int64_t at = 0; at < texts; at++) {
    int64_t length = starts[at + 1] - starts[at];
    if (length < low || length > high) continue;
    int64_t limit = (100 - threshold) * (length > size ? length : size) / 100;
    int64_t distance = matcher.distance(tokens + starts[at], length, limit);
    if (distance >= 0) found++, *sum += distance;
  }
  return found;
}
