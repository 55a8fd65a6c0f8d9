// Usage: codec FILE ROUNDS: the same as CodecBenchmark, on C++ protobuf.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "codec.pb.h"

// Best time of one call, in nanoseconds.
template <typename Body>
double best(int rounds, Body body) {
  const int calls = 20000;
  double best = 1e18;
  size_t sum = 0;
  for (int round = 0; round < rounds; round++) {
    auto start = std::chrono::steady_clock::now();
    for (int call = 0; call < calls; call++) sum += body();
    std::chrono::duration<double, std::nano> elapsed = std::chrono::steady_clock::now() - start;
    if (elapsed.count() < best) best = elapsed.count();
  }
  if (sum == 0) std::puts("nothing was measured");
  return best / calls;
}

int main(int count, char **words) {
  if (count != 3) {
    std::puts("usage: codec FILE ROUNDS");
    return 2;
  }
  std::ifstream file(words[1], std::ios::binary);
  std::string input((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  int rounds = std::atoi(words[2]);
  codec::Mixed message;
  if (!message.ParseFromString(input)) return 1;
  double decode = best(rounds, [&] {
    codec::Mixed decoded;
    return decoded.ParseFromString(input) ? static_cast<size_t>(decoded.count() + 2) : 0;
  });
  double encode = best(rounds, [&] {
    std::string output;
    message.SerializeToString(&output);
    return output.size();
  });
  std::printf("decode %f encode %f\n", decode, encode);
}
