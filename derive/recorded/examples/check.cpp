// Checks an implementation of Keras' Conv1DTranspose against the recorded answers:
//   g++ -std=c++17 -o check check.cpp && gzip -dc FILE | ./check       (needs nlohmann/json, Debian nlohmann-json3-dev)
#include <iostream>
#include <optional>
#include <set>
#include <nlohmann/json.hpp>
using nlohmann::json;
struct Geometry { int size, crop_low; };

// Yours goes here: output size and crop at the start, or nothing where you refuse.
std::optional<Geometry> implementation(int n, int k, int s, int d, bool same, std::optional<int> asked) {
    if ((s > 1 && d > 1) || (asked && (*asked < 0 || *asked >= s))) return std::nullopt;
    const int reach = d * (k - 1) + 1, full = (n - 1) * s + reach;
    if (!same) return Geometry{full + (asked ? *asked : std::max(reach, s) - reach), 0};
    if (!asked) return Geometry{n * s, std::max(reach - s, 0) / 2};
    const int size = (n - 1) * s + reach % 2 + *asked;
    return size ? std::optional<Geometry>({size, std::max(full - size, 0) / 2}) : std::nullopt;
}

int main() {
    const json vectors = json::parse(std::cin);
    std::set<long> flagged;
    for (const json& flag : vectors["flags"]) flagged.insert(flag["answers"].begin(), flag["answers"].end());
    long place = -1, agreed = 0, wrong = 0;
    for (const auto& by_layer : vectors["series"])
        for (const auto& [layer, bodies] : by_layer.items())
            for (const json& body : bodies)
                for (size_t i = 0; i < body["answers"].size(); ++i) {
                    if (flagged.count(++place) || layer != "keras.layers.Conv1DTranspose") continue;
                    const json &given = body["arguments"], &answer = body["answers"][i];
                    const json asked = given.value("output_padding", json());
                    const auto mine = implementation(body["input_size"][i][0], given["kernel_size"][0], given["strides"][0],
                        given["dilation_rate"][0], given.value("padding", "valid") == "same",
                        asked.is_null() ? std::nullopt : std::optional<int>(asked[0].get<int>()));
                    const bool refused = answer.is_number() || answer[0][0] == 0;
                    const bool alike = refused || !mine ? refused && !mine : answer[0][0] == mine->size &&
                        (answer[1][0].is_null() || answer[1][0] == mine->crop_low);
                    ++(alike ? agreed : wrong);
                }
    std::cout << agreed << " answers agree, " << wrong << " do not\n";
    return wrong > 0 || agreed == 0;
}
