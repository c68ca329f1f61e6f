// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/checksum.h"

#include <stdexcept>

#include <sodium.h>

namespace kneecheck::history {

namespace {
constexpr std::size_t length = 32;

std::array<unsigned char, 8> littleEndian(std::uint64_t number) {
    std::array<unsigned char, 8> bytes{};
    for (auto& byte : bytes) {
        byte = static_cast<unsigned char>(number & 0xffU);
        number >>= 8U;
    }
    return bytes;
}
} // namespace

struct Checksum::State {
    crypto_generichash_state hash{};

    void update(const void* data, std::size_t size) {
        crypto_generichash_update(&hash, static_cast<const unsigned char*>(data), size);
    }
};

Checksum::Checksum(std::string_view kind) : state_(std::make_unique<State>()) {
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw std::logic_error("libsodium does not start");
    }
    crypto_generichash_init(&state_->hash, nullptr, 0, length);
    add(kind);
}

Checksum::~Checksum() = default;

Checksum& Checksum::add(std::string_view text) {
    const auto size = littleEndian(text.size());
    state_->update(size.data(), size.size());
    state_->update(text.data(), text.size());
    return *this;
}

Checksum& Checksum::add(std::int64_t number) {
    const auto bytes = littleEndian(static_cast<std::uint64_t>(number));
    state_->update(bytes.data(), bytes.size());
    return *this;
}

std::string Checksum::bytes() {
    std::string result(length, '\0');
    crypto_generichash_final(&state_->hash, reinterpret_cast<unsigned char*>(result.data()), length);
    return result;
}

std::string Checksum::hex() {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char byte : bytes()) {
        const auto value = static_cast<unsigned char>(byte);
        result += digits[value >> 4U];
        result += digits[value & 0xfU];
    }
    return result;
}

} // namespace kneecheck::history
