; 5.3 Cropping and padding give one size
; What the crops c_low and c_high leave of the full result is as long as the output of a convolution of stride 1
; over the zero-stuffed input with pads k̂ - 1 - c_low and k̂ - 1 - c_high.
;
; Each question asks for integers at which something that the proof needs is false. There are none: the
; answer to all 4 must be unsat, as z3 5.4.1 answers. Printed by Padproof.

; 4a: (i - 1)s + p_low + p_high - k̂ + 2 = (i - 1)s + k̂ - c_low - c_high
(declare-const crop_high Int)
(declare-const crop_low Int)
(declare-const effective_kernel_size Int)
(declare-const input_size Int)
(declare-const pad_high Int)
(declare-const pad_low Int)
(declare-const stride Int)
(assert (= pad_low (+ (- 1) effective_kernel_size (* (- 1) crop_low))))
(assert (= pad_high (+ (- 1) effective_kernel_size (* (- 1) crop_high))))
(assert (not (= (+ 2 pad_high pad_low (* (- 1) effective_kernel_size) (* stride (+ (- 1) input_size))) (+ effective_kernel_size (* (- 1) crop_high) (* (- 1) crop_low) (* stride (+ (- 1) input_size))))))
(set-info :status unsat)
(check-sat)
(reset)

; 4b: (i - 1)s + k̂ - c_low - c_high = L - c_low - c_high
(declare-const crop_high Int)
(declare-const crop_low Int)
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (not (= (+ effective_kernel_size (* (- 1) crop_high) (* (- 1) crop_low) (* stride (+ (- 1) input_size))) (+ full_length (* (- 1) crop_high) (* (- 1) crop_low)))))
(set-info :status unsat)
(check-sat)
(reset)

; goal: (i - 1)s + p_low + p_high - k̂ + 2 = L - c_low - c_high
(declare-const crop_high Int)
(declare-const crop_low Int)
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const pad_high Int)
(declare-const pad_low Int)
(declare-const stride Int)
(assert (= (+ 2 pad_high pad_low (* (- 1) effective_kernel_size) (* stride (+ (- 1) input_size))) (+ full_length (* (- 1) crop_high) (* (- 1) crop_low))))
(assert (not (= (+ 2 pad_high pad_low (* (- 1) effective_kernel_size) (* stride (+ (- 1) input_size))) (+ full_length (* (- 1) crop_high) (* (- 1) crop_low)))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem: (i - 1)s + p_low + p_high - k̂ + 2 = L - c_low - c_high
(declare-const crop_high Int)
(declare-const crop_low Int)
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const pad_high Int)
(declare-const pad_low Int)
(declare-const stride Int)
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (= pad_low (+ (- 1) effective_kernel_size (* (- 1) crop_low))))
(assert (= pad_high (+ (- 1) effective_kernel_size (* (- 1) crop_high))))
(assert (not (= (+ 2 pad_high pad_low (* (- 1) effective_kernel_size) (* stride (+ (- 1) input_size))) (+ full_length (* (- 1) crop_high) (* (- 1) crop_low)))))
(set-info :status unsat)
(check-sat)
(reset)
